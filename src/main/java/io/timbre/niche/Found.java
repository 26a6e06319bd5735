package io.timbre.niche;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is found while a text is read, in the order of the text. */
final class Found {
  private final Map<NicheNode, Mention> mentions = new LinkedHashMap<>();
  private final List<List<Part>> leftOver = new ArrayList<>();
  private boolean broken = true;

  /** Adds a niche that words of the text name. Only its first mention counts. */
  void named(NicheNode niche, List<Part> parts) {
    boolean asWritten = parts.stream().allMatch(part -> part.written().equals(part.right()));
    mention(niche, parts, asWritten ? Topic.How.NAME : Topic.How.SPELLING);
    breakOff();
  }

  /** Adds a word that names no niche to the current run, or to a new run after a break. */
  void leftOver(Part part) {
    if (broken) {
      leftOver.add(new ArrayList<>());
    }
    leftOver.getLast().add(part);
    broken = false;
  }

  /** Ends the current run of words. The next word left over begins a new one. */
  void breakOff() {
    broken = true;
  }

  /** Returns the runs of adjoining words that name no niche. */
  List<List<Part>> leftOver() {
    return List.copyOf(leftOver);
  }

  boolean isEmpty() {
    return mentions.isEmpty();
  }

  /**
   * Adds a niche that left-over words mean. It is ignored if it, or a niche below it, was already
   * found.
   */
  void meant(NicheNode niche, List<Part> parts) {
    if (mentions.keySet().stream().noneMatch(there -> there.isWithin(niche))) {
      mention(niche, parts, Topic.How.MEANING);
      leftOver.remove(parts);
    }
  }

  private void mention(NicheNode niche, List<Part> parts, Topic.How how) {
    mentions.putIfAbsent(niche, new Mention(parts.stream().map(Part::written).toList(), how));
  }

  /**
   * Returns the niches found. The weight of the i-th, from 0, is proportional to {@code 2^(-i/2)}.
   */
  Topics topics() {
    double sum = 0;
    for (int i = 0; i < mentions.size(); i++) {
      sum += weight(i);
    }
    List<Topic> topics = new ArrayList<>();
    for (Map.Entry<NicheNode, Mention> entry : mentions.entrySet()) {
      double weight = weight(topics.size()) / sum;
      Mention mention = entry.getValue();
      topics.add(new Topic(entry.getKey(), weight, mention.words(), mention.how()));
    }
    return new Topics(topics, leftOver.stream().flatMap(List::stream).map(Part::written).toList());
  }

  private static double weight(int place) {
    return Math.pow(2, -place / 2.0);
  }

  /** A word as it was typed and with corrected spelling. */
  record Part(Word written, Word right) {}

  private record Mention(List<Word> words, Topic.How how) {}
}
