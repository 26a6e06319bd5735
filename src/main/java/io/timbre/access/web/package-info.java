/**
 * The pages for signing in, for creating the first admin, for what was typed and not sent, and for
 * a person's settings.
 */
@NullMarked
package io.timbre.access.web;

import org.jspecify.annotations.NullMarked;
