package io.timbre.reading;

import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.niche.ReadTopics;
import io.timbre.niche.Topic;
import io.timbre.niche.Topics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads a brief in words: "vegan skincare for acne-prone teens in the UK, under £300 a post, no
 * luxury" has topics, conditions, an audience and an exclusion. Other words are left over and never
 * narrow a ranking. A text in which nothing is found may be a name.
 */
@Component
public class ReadBrief {
  /** The maximum number of characters that are read. */
  public static final int READ_AT_MOST = ReadTopics.READ_AT_MOST;

  private final ReadTopics readTopics;
  private final SettleTopics settle;

  ReadBrief(NicheTree tree, ReadTopics readTopics) {
    this.readTopics = readTopics;
    this.settle = new SettleTopics(tree);
  }

  /** Loads every table in the background, so that the first reader does not wait. */
  @EventListener(ApplicationReadyEvent.class)
  void loadTables() {
    Thread.ofPlatform()
        .daemon()
        .name("load-reading-tables")
        .start(() -> read("in Spain, in Spanish"));
  }

  /**
   * Reads the first {@value #READ_AT_MOST} characters. Every text is accepted; an empty one gives
   * an empty reading.
   */
  public Reading read(String typed) {
    String start = beginning(typed);
    Optional<String> handle = HandleAlone.in(start);
    if (handle.isPresent()) {
      return byName(start, handle.get());
    }
    TypedText text = new TypedText(start, readTopics);
    Gathered walk = Walk.over(text);
    Topics read = text.topics(walk.stretches());
    List<Topic> topics = settle.orImplied(SettleTopics.audienceLast(read.topics(), text), walk);
    List<Leftover> phrases = new ArrayList<>(walk.unused());
    walk.excluded().stream()
        .filter(not -> not.isAsked(topics))
        .forEach(not -> phrases.add(Leftover.phrase(not.said(), start.length())));
    List<String> unused = Leftover.all(text, phrases, read.unused());
    if (topics.isEmpty() && !unused.isEmpty() && NameOfPerson.mayBeAll(text, walk)) {
      return byName(start, start.strip());
    }
    return reading(start, walk, topics, unused);
  }

  private Reading reading(String text, Gathered walk, List<Topic> topics, List<String> unused) {
    Map<NicheNode, Unwanted> unwanted = new LinkedHashMap<>();
    walk.excluded().stream()
        .filter(not -> !not.isAsked(topics))
        .forEach(not -> unwanted.putIfAbsent(not.exclusion().niche(), not));
    List<Unwanted> each = List.copyOf(unwanted.values());
    return new Reading(
        text,
        settle.withAudience(SettleTopics.without(topics, each), walk.audience()),
        each.stream().map(Unwanted::exclusion).toList(),
        walk.conditions(),
        walk.audience(),
        unused,
        walk.names());
  }

  /** Reads only the topics of a text. Words that name no topic are left over. */
  public Reading topicsAlone(String typed) {
    String start = beginning(typed);
    Topics read = readTopics.read(start);
    List<String> unused = Leftover.all(new TypedText(start, readTopics), List.of(), read.unused());
    return new Reading(
        start,
        read.topics(),
        List.of(),
        new Conditions(List.of()),
        Optional.empty(),
        unused,
        List.of());
  }

  private static String beginning(String typed) {
    int end = Math.min(typed.length(), READ_AT_MOST);
    boolean halved = end < typed.length() && Character.isHighSurrogate(typed.charAt(end - 1));
    return typed.substring(0, halved ? end - 1 : end);
  }

  /** Returns a reading of the text as a name. */
  private static Reading byName(String text, String name) {
    return new Reading(
        text,
        List.of(),
        List.of(),
        new Conditions(List.of()),
        Optional.empty(),
        List.of(),
        List.of(name));
  }
}
