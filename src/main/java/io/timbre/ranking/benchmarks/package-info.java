/** What is usual on each platform: estimated from the catalogue, numbered, never overwritten. */
@NullMarked
package io.timbre.ranking.benchmarks;

import org.jspecify.annotations.NullMarked;
