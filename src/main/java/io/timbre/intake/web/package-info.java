/** The pages and the API by which lists come in. */
@NullMarked
package io.timbre.intake.web;

import org.jspecify.annotations.NullMarked;
