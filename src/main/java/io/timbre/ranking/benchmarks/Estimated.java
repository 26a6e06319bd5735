package io.timbre.ranking.benchmarks;

import io.timbre.scoring.Benchmark;

/**
 * A platform's benchmark and how much stands behind it. Under {@link
 * io.timbre.scoring.EstimateBenchmark#ENOUGH} of a kind the seed's figures stay.
 *
 * @param rates what stands behind the rate over followers
 * @param viewsRates what stands behind the rate over views
 * @param prices channels with a known price and engagements
 * @param commentChannels channels with known comments and likes
 */
record Estimated(
    Benchmark benchmark, Behind rates, Behind viewsRates, int prices, int commentChannels) {

  /**
   * What stands behind a rate.
   *
   * @param channels channels with such a rate
   * @param pairs pairs of neighbouring snapshots that show how periods drift
   */
  record Behind(int channels, int pairs) {

    static final Behind NOTHING = new Behind(0, 0);
  }
}
