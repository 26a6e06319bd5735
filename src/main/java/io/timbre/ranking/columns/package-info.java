/**
 * The standings in memory, with one array per fact, and the single pass over them that answers a
 * query.
 */
@NullMarked
package io.timbre.ranking.columns;

import org.jspecify.annotations.NullMarked;
