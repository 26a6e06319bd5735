/**
 * The standings in memory, arrays side by side, and the one pass over them that answers a query.
 */
@NullMarked
package io.timbre.ranking.columns;

import org.jspecify.annotations.NullMarked;
