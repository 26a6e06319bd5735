/** Who may open which route, and how refused requests are answered. */
@NullMarked
package io.timbre.access.routes;

import org.jspecify.annotations.NullMarked;
