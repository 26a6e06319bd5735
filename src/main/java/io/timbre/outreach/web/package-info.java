/** The pages of outreach. */
@NullMarked
package io.timbre.outreach.web;

import org.jspecify.annotations.NullMarked;
