package io.timbre.discovery.web;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.discovery.Question;
import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Count;
import io.timbre.ranking.Facets;
import io.timbre.shell.Show;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The filters beside a ranking, each value with how many channels it would leave. */
@Component
class ShowFacets {

  /** How many values stand open; the others unfold. */
  private static final int OPEN = 8;

  /** How many niches are shown below one that is opened. */
  private static final int CHILDREN = 5;

  /**
   * One value of a filter.
   *
   * @param value as it stands in the address
   * @param label as people read it
   * @param depth 1, or deeper for a niche below another that is shown
   */
  record Option(String value, String label, String count, boolean chosen, int depth) {}

  /**
   * One filter.
   *
   * @param name of its parameter
   * @param open the values that are shown at once
   * @param folded the others
   */
  record Facet(String name, List<Option> open, List<Option> folded) {}

  private final NicheTree tree;
  private final Show show;
  private final MessageSource messages;

  ShowFacets(NicheTree tree, Show show, MessageSource messages) {
    this.tree = tree;
    this.show = show;
    this.messages = messages;
  }

  List<Facet> of(Facets facets, Question question) {
    return List.of(
        new Facet("platform", platforms(facets, question), List.of()),
        new Facet("tier", tiers(facets, question), List.of()),
        niches(facets, question),
        countries(facets, question));
  }

  private List<Option> platforms(Facets facets, Question question) {
    Map<String, Long> counts = counts(facets.platforms());
    return Arrays.stream(Platform.values())
        .map(platform ->
            option(
                platform.name().toLowerCase(Locale.ROOT),
                message("platform." + platform),
                counts.getOrDefault(platform.name(), 0L),
                question.filters().platforms().contains(platform),
                1))
        .toList();
  }

  private List<Option> tiers(Facets facets, Question question) {
    Map<String, Long> counts = counts(facets.tiers());
    return Arrays.stream(Tier.values())
        .map(tier ->
            option(
                tier.name().toLowerCase(Locale.ROOT),
                message("tier." + tier + ".range"),
                counts.getOrDefault(tier.name(), 0L),
                question.filters().tiers().contains(tier),
                1))
        .toList();
  }

  private Facet countries(Facets facets, Question question) {
    Map<String, Long> counts = counts(facets.countries());
    Set<String> chosen = question.filters().countries();
    List<Option> options =
        with(counts.keySet(), chosen).stream()
            .map(code ->
                option(
                    code,
                    show.country(code),
                    counts.getOrDefault(code, 0L),
                    chosen.contains(code),
                    1))
            .sorted(Comparator.comparing(Option::chosen).reversed().thenComparing(byCount(counts)))
            .toList();
    return fold("country", options);
  }

  private static Comparator<Option> byCount(Map<String, Long> counts) {
    Function<Option, Long> count = option -> counts.getOrDefault(option.value(), 0L);
    return Comparator.comparing(count).reversed().thenComparing(Option::label);
  }

  private static Facet fold(String name, List<Option> options) {
    int open = Math.max(OPEN, (int) options.stream().filter(Option::chosen).count());
    return new Facet(
        name, options.stream().limit(open).toList(), options.stream().skip(open).toList());
  }

  /** First-level niches, opened along the way to every niche that is chosen or in the brief. */
  private Facet niches(Facets facets, Question question) {
    Map<String, Long> counts = counts(facets.niches());
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
    return new Facet("niche", open, folded);
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
        option(
            niche.key(),
            niche.name(),
            counts.getOrDefault(niche.key(), 0L),
            question.filters().niches().contains(niche.key()),
            niche.depth()));
    if (opened.contains(niche)) {
      niche.children().stream()
          .filter(child -> opened.contains(child) || counts.containsKey(child.key()))
          .sorted(openedThenBiggest(opened, counts))
          .limit(Math.max(CHILDREN, niche.children().stream().filter(opened::contains).count()))
          .forEach(child -> add(child, opened, counts, question, options));
    }
  }

  private Option option(String value, String label, long count, boolean chosen, int depth) {
    return new Option(value, label, show.whole(count), chosen, depth);
  }

  private String message(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  private static Map<String, Long> counts(List<Count> counts) {
    return counts.stream().collect(Collectors.toMap(Count::value, Count::count));
  }

  private static Set<String> with(Set<String> values, Set<String> chosen) {
    Set<String> all = new HashSet<>(values);
    all.addAll(chosen);
    return all;
  }
}
