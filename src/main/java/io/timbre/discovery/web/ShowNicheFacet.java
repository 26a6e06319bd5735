package io.timbre.discovery.web;

import io.timbre.discovery.Question;
import io.timbre.discovery.web.Facet.Option;
import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Facets;
import io.timbre.shell.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Shows the filter by niche: the first-level niches, expanded along the paths to those asked for.
 */
@Component
class ShowNicheFacet {

  /** Number of first-level niches shown at once. The others are folded. */
  private static final int OPEN = 8;

  /** Number of niches shown below an expanded one. */
  private static final int CHILDREN = 5;

  private final NicheTree tree;
  private final Format format;

  ShowNicheFacet(NicheTree tree, Format format) {
    this.tree = tree;
    this.format = format;
  }

  Facet of(Facets facets, Question question, FacetState at) {
    Map<String, Long> counts = ShowFacets.counts(facets.niches());
    Set<NicheNode> opened = opened(question);
    List<Option> open = new ArrayList<>();
    List<Option> folded = new ArrayList<>();
    List<NicheNode> roots =
        tree.roots().stream()
            .filter(root -> opened.contains(root) || counts.containsKey(root.key()))
            .sorted(openedThenBiggest(opened, counts))
            .toList();
    for (NicheNode root : roots) {
      boolean folds = open.size() >= OPEN && !opened.contains(root);
      add(root, opened, counts, question, folds ? folded : open);
    }
    return new Facet("niche", true, at.clear("niche"), null, open, folded);
  }

  private static Comparator<NicheNode> openedThenBiggest(
      Set<NicheNode> opened, Map<String, Long> counts) {
    return Comparator.<NicheNode, Boolean>comparing(opened::contains)
        .thenComparing(niche -> counts.getOrDefault(niche.key(), 0L))
        .reversed();
  }

  private Set<NicheNode> opened(Question question) {
    Set<NicheNode> opened = new HashSet<>();
    for (String key : question.filters().niches()) {
      tree.get(key).path().forEach(ancestor -> opened.add(tree.get(ancestor)));
    }
    for (WeightedNiche niche : question.niches()) {
      niche.niche().path().forEach(ancestor -> opened.add(tree.get(ancestor)));
    }
    return opened;
  }

  private void add(
      NicheNode niche,
      Set<NicheNode> opened,
      Map<String, Long> counts,
      Question question,
      List<Option> options) {
    options.add(
        new Option(
            "niche",
            niche.key(),
            niche.name(),
            format.whole(counts.getOrDefault(niche.key(), 0L)),
            question.filters().niches().contains(niche.key()),
            niche.depth(),
            false));
    if (opened.contains(niche)) {
      niche.children().stream()
          .filter(child -> opened.contains(child) || counts.containsKey(child.key()))
          .sorted(openedThenBiggest(opened, counts))
          .limit(Math.max(CHILDREN, niche.children().stream().filter(opened::contains).count()))
          .forEach(child -> add(child, opened, counts, question, options));
    }
  }
}
