package io.timbre.ranking.benchmarks;

import io.timbre.scoring.Benchmark;

/**
 * The benchmark of a platform with the size of its samples. If a sample has fewer than {@link
 * io.timbre.scoring.EstimateBenchmark#ENOUGH} values, the seed's figures apply.
 *
 * @param rates sample of the rate over followers
 * @param viewsRates sample of the rate over views
 * @param prices number of channels with a stated price and engagements
 * @param commentChannels number of channels with known comments and likes
 */
record Estimated(
    Benchmark benchmark, Behind rates, Behind viewsRates, int prices, int commentChannels) {

  /**
   * The size of the sample behind a rate.
   *
   * @param channels number of channels with such a rate
   * @param pairs number of pairs of neighbouring snapshots, which show how periods drift
   */
  record Behind(int channels, int pairs) {

    static final Behind NOTHING = new Behind(0, 0);
  }
}
