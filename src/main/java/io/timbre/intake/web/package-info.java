/** The pages and the API for importing lists. */
@NullMarked
package io.timbre.intake.web;

import org.jspecify.annotations.NullMarked;
