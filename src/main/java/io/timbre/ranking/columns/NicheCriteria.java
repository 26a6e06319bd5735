package io.timbre.ranking.columns;

import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.ranking.Filters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The filters on a channel's niches: wanted and excluded ones. */
final class NicheCriteria {

  /**
   * The small tolerance is needed because shares that sum to 0.25 in decimals may not do so in
   * binary.
   */
  private static final double EXCLUDING_SHARE = Filters.EXCLUDING_SHARE - 1e-9;

  private final boolean anyWillDo;
  private final boolean[] wanted;
  private final NicheNode[] excluded;

  /**
   * Prepares the filters.
   *
   * @throws IllegalArgumentException for a niche that is not in the tree
   */
  NicheCriteria(NicheTree tree, Filters filters) {
    this.anyWillDo = filters.niches().isEmpty();
    this.wanted = new boolean[tree.all().size()];
    for (NicheNode niche : nodes(tree, filters.niches())) {
      Arrays.fill(wanted, niche.position(), niche.subtreeEnd(), true);
    }
    this.excluded = nodes(tree, filters.excludedNiches()).toArray(NicheNode[]::new);
  }

  private static List<NicheNode> nodes(NicheTree tree, Set<String> keys) {
    return keys.stream().map(key -> node(tree, key)).toList();
  }

  private static NicheNode node(NicheTree tree, String key) {
    return tree.find(key)
        .orElseThrow(() -> new IllegalArgumentException("No niche is called \"" + key + "\""));
  }

  /** Returns the bits of {@link Criteria#failed} that concern niches. */
  int failed(Block block, int row) {
    return (anyWillDo || isWanted(block, row) ? 0 : Criteria.NICHE)
        | (isExcluded(block, row) ? Criteria.OTHER : 0);
  }

  private boolean isWanted(Block block, int row) {
    int end = block.firstNiche[row + 1];
    for (int i = block.firstNiche[row]; i < end; i++) {
      if (wanted[block.niche[i]]) {
        return true;
      }
    }
    return false;
  }

  private boolean isExcluded(Block block, int row) {
    for (NicheNode niche : excluded) {
      if (share(block, row, niche) >= EXCLUDING_SHARE) {
        return true;
      }
    }
    return false;
  }

  /** Returns the share of a channel's content in the subtree of a niche. */
  private static double share(Block block, int row, NicheNode niche) {
    int end = block.firstNiche[row + 1];
    double share = 0;
    for (int i = block.firstNiche[row]; i < end; i++) {
      boolean within = block.niche[i] >= niche.position() && block.niche[i] < niche.subtreeEnd();
      share += within ? block.share[i] : 0;
    }
    return share;
  }
}
