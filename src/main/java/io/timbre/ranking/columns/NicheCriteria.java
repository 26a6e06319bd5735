package io.timbre.ranking.columns;

import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.ranking.Filters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the filters say of niches: which will do, and which may be hardly any of the content. */
final class NicheCriteria {

  /** Shares that add up to a quarter in hundredths do not always do so in binary. */
  private static final double EXCLUDING_SHARE = Filters.EXCLUDING_SHARE - 1e-9;

  private final boolean anyWillDo;
  private final boolean[] wanted;
  private final NicheNode[] excluded;

  /**
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

  /** The bits of {@link Criteria#failed} that are about niches. */
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

  /** How much of a channel's content is in the subtree of a niche. */
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
