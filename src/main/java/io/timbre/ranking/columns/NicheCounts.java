package io.timbre.ranking.columns;

import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.ranking.Count;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts for each niche the channels that have a niche in its subtree, each channel once, without
 * walking up the tree for any of them.
 *
 * <p>A channel with niches u and v belongs to all on the way down to u and all on the way down to
 * v; those above both would count twice. So each niche counts +1 for itself and −1 for where its
 * way forks from that of the niche before (in the order of the tree). Summed up the tree once in
 * the end, every niche then holds 1 for each channel in its subtree.
 */
final class NicheCounts {

  private final NicheTree tree;

  /** By position; the one behind the last stands for the root, where ways without a fork begin. */
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

  /** What was counted, in the order of the tree; to be asked once. */
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
