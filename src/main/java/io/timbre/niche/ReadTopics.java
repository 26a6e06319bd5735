package io.timbre.niche;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a text is about, in niches of the tree: "gluten free baking for busy parents" is
 * Gluten-free baking and Parenting, and "busy" is left over.
 *
 * <p>Names and synonyms of niches count, the longest first, so "gluten free baking" does not name
 * Baking as well. The i-th niche named, from 0, weighs in proportion to {@code 2^(-i/2)}: 1, 0.71,
 * 0.5, …
 */
public final class ReadTopics {
  /** How much of a text is read, in characters. */
  public static final int READ_AT_MOST = 500;

  private final Phrases phrases;

  public ReadTopics(NicheTree tree) {
    this.phrases = tree.phrases();
  }

  /**
   * The longest name or synonym of a niche that begins with the first of these words, spelt as it
   * should be; empty where there is none, and where there are no words.
   */
  public Optional<NamedNiche> namedAtStartOf(List<Word> words) {
    return phrases
        .longestAtStartOf(words)
        // "for aging skin" does not begin with foraging
        .filter(named -> !(named.fused() && StopWords.contains(words.getFirst())));
  }

  /**
   * The topics of a text taken as topics alone: of its first {@value #READ_AT_MOST} characters; any
   * text is fine, an empty one says nothing. What stands behind an @ is left over as it stands.
   */
  public Topics read(String text) {
    Stretches stretches = Stretches.of(text.substring(0, Math.min(text.length(), READ_AT_MOST)));
    Topics topics = read(stretches.all());
    List<Word> unused = new ArrayList<>(stretches.handles());
    unused.addAll(topics.unused());
    return new Topics(topics.topics(), unused);
  }

  /**
   * The topics of stretches of words between which no phrase may reach, everything else having been
   * taken out of the text.
   */
  public Topics read(List<List<Word>> stretches) {
    Map<NicheNode, List<Word>> named = new LinkedHashMap<>();
    List<Word> unused = new ArrayList<>();
    for (List<Word> stretch : stretches) {
      List<Word> rest = stretch;
      while (!rest.isEmpty()) {
        rest = rest.subList(readStart(rest, named, unused), rest.size());
      }
    }
    return new Topics(weighted(named), unused);
  }

  /** Reads the first words and answers how many. */
  private int readStart(List<Word> words, Map<NicheNode, List<Word>> named, List<Word> unused) {
    Optional<NamedNiche> match = namedAtStartOf(words);
    if (match.isPresent()) {
      named.putIfAbsent(match.get().niche(), words.subList(0, match.get().words()));
    } else if (!StopWords.contains(words.getFirst())) {
      unused.add(words.getFirst());
    }
    return match.map(NamedNiche::words).orElse(1);
  }

  private static List<Topic> weighted(Map<NicheNode, List<Word>> named) {
    double sum = 0;
    for (int i = 0; i < named.size(); i++) {
      sum += Math.pow(2, -i / 2.0);
    }
    List<Topic> topics = new ArrayList<>();
    for (Map.Entry<NicheNode, List<Word>> entry : named.entrySet()) {
      double weight = Math.pow(2, -topics.size() / 2.0) / sum;
      topics.add(new Topic(entry.getKey(), weight, entry.getValue(), Topic.How.NAME));
    }
    return topics;
  }
}
