/** Timbre matches brands to creators. Each package below this one is a room of the house. */
@NullMarked
package io.timbre;

import org.jspecify.annotations.NullMarked;
