/** Who may open which route, and what the others are told. */
@NullMarked
package io.timbre.access.routes;

import org.jspecify.annotations.NullMarked;
