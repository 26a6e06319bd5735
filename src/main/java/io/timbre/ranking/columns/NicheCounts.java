package io.timbre.ranking.columns;

import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.ranking.Count;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts, for each niche, the channels that have a niche in its subtree. Each channel counts once,
 * and no channel requires a walk up the tree.
 *
 * <p>A channel with niches u and v belongs to all niches on the path to u and all on the path to v.
 * Those on both paths would count twice. So each niche of a channel adds 1 for itself and subtracts
 * 1 where its path forks from that of the previous niche in the order of the tree. At the end the
 * counts are summed up the tree once, which gives 1 per channel in each subtree.
 */
final class NicheCounts {

  private final NicheTree tree;

  /** Counts by position. The last element stands for the root, where paths without a fork begin. */
  private final int[] counts;

  NicheCounts(NicheTree tree) {
    this.tree = tree;
    this.counts = new int[tree.all().size() + 1];
  }

  void add(Block block, int row) {
    int end = block.firstNiche[row + 1];
    for (int i = block.firstNiche[row]; i < end; i++) {
      counts[block.niche[i]]++;
      counts[block.fork[i]]--;
    }
  }

  /** Returns the counts in the order of the tree. May be called only once. */
  List<Count> counted() {
    for (NicheNode niche : tree.all().reversed()) {
      niche.parent().ifPresent(parent -> counts[parent.position()] += counts[niche.position()]);
    }
    List<Count> counted = new ArrayList<>();
    for (NicheNode niche : tree.all()) {
      counted.add(new Count(niche.key(), counts[niche.position()]));
    }
    return counted;
  }
}
