/** The pages before the pages: signing in, and making the first admin. */
@NullMarked
package io.timbre.access.web;

import org.jspecify.annotations.NullMarked;
