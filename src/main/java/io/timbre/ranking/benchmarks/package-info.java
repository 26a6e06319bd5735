/**
 * The benchmarks of each platform: estimated from the catalogue, numbered and never overwritten.
 */
@NullMarked
package io.timbre.ranking.benchmarks;

import org.jspecify.annotations.NullMarked;
