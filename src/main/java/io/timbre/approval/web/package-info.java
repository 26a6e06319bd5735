/** The approval pages: the agency's, and the one that a client's link opens. */
@NullMarked
package io.timbre.approval.web;

import org.jspecify.annotations.NullMarked;
