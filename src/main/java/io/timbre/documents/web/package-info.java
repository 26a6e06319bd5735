/** The page of the letterhead. */
@NullMarked
package io.timbre.documents.web;

import org.jspecify.annotations.NullMarked;
