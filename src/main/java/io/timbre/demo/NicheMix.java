package io.timbre.demo;

import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Draws the niches of a made-up creator: one to four, most of them under the same first-level
 * niche.
 */
final class NicheMix {

  private static final double NEAR = 0.75;
  private static final double LEAST_DESCRIBED = 0.7;

  private final NicheTree tree;
  private final Weighted<Integer> howMany =
      new Weighted<>(new TreeMap<>(Map.of(1, 0.25, 2, 0.40, 3, 0.25, 4, 0.10)));

  NicheMix(NicheTree tree) {
    this.tree = tree;
  }

  /**
   * Draws niches with their shares, which sum to at most 1.
   *
   * @param firstLevel key of the first-level niche that the main niche lies under
   */
  SequencedMap<String, Double> around(String firstLevel, RandomGenerator random) {
    NicheNode root = tree.get(firstLevel);
    int count = howMany.draw(random);
    SequencedSet<String> niches = new LinkedHashSet<>();
    niches.add(under(root, random));
    for (int i = 1; i < count; i++) {
      niches.add(random.nextDouble() < NEAR ? under(root, random) : anywhere(random));
    }
    return shared(niches, random);
  }

  private String under(NicheNode root, RandomGenerator random) {
    return tree.at(random.nextInt(root.position(), root.subtreeEnd())).key();
  }

  private String anywhere(RandomGenerator random) {
    return tree.at(random.nextInt(tree.all().size())).key();
  }

  /**
   * Gives each niche about half the share of the one before. Shares are rounded down to hundredths,
   * so that their sum stays under 1.
   */
  private static SequencedMap<String, Double> shared(
      SequencedSet<String> niches, RandomGenerator random) {
    SequencedMap<String, Double> shares = new LinkedHashMap<>();
    double weight = 1;
    for (String niche : niches) {
      shares.put(niche, weight * random.nextDouble(0.7, 1.3));
      weight /= 2;
    }
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    double hundredths = 100 * random.nextDouble(LEAST_DESCRIBED, 1) / sum;
    shares.replaceAll((niche, share) -> Math.floor(hundredths * share) / 100);
    return shares;
  }
}
