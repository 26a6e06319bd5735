package io.timbre.discovery.reading;

import io.timbre.discovery.reading.Condition.InCountries;
import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.niche.ReadTopics;
import io.timbre.niche.Topic;
import io.timbre.niche.Topic.How;
import io.timbre.niche.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads a brief in words: "vegan skincare for acne-prone teens in the UK, under £300 a post, no
 * luxury" is topics, conditions, an audience, and what is not wanted. What is none of these is left
 * over and never narrows anything down; a text in which nothing is found may be a name.
 */
@Component
public class ReadBrief {
  /** How much of a text is read, in characters. */
  public static final int READ_AT_MOST = ReadTopics.READ_AT_MOST;

  /** How much of a brief the niche of its audience is, beside topics that are named. */
  private static final double AUDIENCE = 0.1;

  private static final int LONGEST_NAME = 3;
  private static final String TRAVEL = "travel";
  private static final String PLATFORMS = "social-media-platforms";

  private final NicheTree tree;
  private final ReadTopics readTopics;

  ReadBrief(NicheTree tree, ReadTopics readTopics) {
    this.tree = tree;
    this.readTopics = readTopics;
    read("in Spain, in Spanish"); // loads every table now, so that no first reader waits for it
  }

  /**
   * Reads the first {@value #READ_AT_MOST} characters. Any text will do; an empty one says nothing.
   */
  public Reading read(String typed) {
    String start = beginning(typed);
    TypedText text = new TypedText(start, readTopics);
    Gathered walk = Walk.over(text);
    Topics read = text.topics(walk.stretches());
    List<Topic> topics = orImplied(read.topics(), walk);
    List<Leftover> phrases = new ArrayList<>(walk.unused());
    List<Unwanted> unwanted = new ArrayList<>(walk.excluded());
    for (Unwanted asked : walk.excluded()) {
      if (asked.isAsked(topics)) {
        unwanted.remove(asked);
        phrases.add(Leftover.phrase(asked.said(), start.length()));
      }
    }
    List<String> unused = Leftover.all(text, phrases, read.unused());
    if (topics.isEmpty()
        && walk.names().isEmpty()
        && !unused.isEmpty()
        && (isCalledLikeAPlace(text, walk) || couldBeName(text, walk))) {
      return byName(start);
    }
    return new Reading(
        start,
        withAudience(without(topics, unwanted), walk.audience()),
        unwanted.stream().map(Unwanted::exclusion).toList(),
        walk.conditions(),
        walk.audience(),
        unused,
        walk.names());
  }

  /** Reads the topics of a text and nothing else; what names none is left over. */
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

  /** What was typed may be somebody's name. */
  private static Reading byName(String text) {
    return new Reading(
        text,
        List.of(),
        List.of(),
        new Conditions(List.of()),
        Optional.empty(),
        List.of(),
        List.of(text.strip()));
  }

  private static boolean couldBeName(TypedText text, Gathered walk) {
    return !walk.understood() && NameOfPerson.couldBe(text);
  }

  /** "Paris Hilton" does not ask for creators in Paris. */
  private static boolean isCalledLikeAPlace(TypedText text, Gathered walk) {
    List<Said> said = walk.conditions().said();
    boolean place =
        said.size() == 1
            && said.getFirst().condition() instanceof InCountries
            && walk.excluded().isEmpty();
    return place && text.size() <= LONGEST_NAME && capitals(text) == text.size();
  }

  private static int capitals(TypedText text) {
    int capitals = 0;
    for (int place = 0; place < text.size(); place++) {
      Token token = text.at(place);
      capitals += token.is(Token.Kind.WORD) && token.capital() && !token.capitals() ? 1 : 0;
    }
    return capitals;
  }

  /** Going somewhere is travel, whether or not the tree knows the place; so with platforms. */
  private List<Topic> orImplied(List<Topic> topics, Gathered walk) {
    if (!topics.isEmpty()) {
      return topics;
    }
    String implied = walk.travelled() ? TRAVEL : walk.platformNamed() ? PLATFORMS : "";
    return tree.find(implied)
        .map(niche -> List.of(new Topic(niche, 1, List.of(), How.MEANING)))
        .orElse(topics);
  }

  /** What only seemed to be meant, and is not wanted, is not. */
  private static List<Topic> without(List<Topic> topics, List<Unwanted> unwanted) {
    List<Topic> wanted =
        topics.stream()
            .filter(topic -> unwanted.stream().noneMatch(not -> not.covers(topic)))
            .toList();
    return scaled(wanted, 1 / wanted.stream().mapToDouble(Topic::weight).sum());
  }

  private static List<Topic> scaled(List<Topic> topics, double factor) {
    return topics.stream()
        .map(topic ->
            new Topic(
                topic.niche(), Math.min(1, topic.weight() * factor), topic.words(), topic.how()))
        .toList();
  }

  /** The niche of the audience comes last and weighs little, and only beside something else. */
  private List<Topic> withAudience(List<Topic> topics, Optional<Audience> audience) {
    Optional<NicheNode> niche = audience.map(Audience::niche).flatMap(tree::find);
    if (topics.isEmpty()
        || niche.isEmpty()
        || topics.stream().anyMatch(topic -> topic.niche().equals(niche.get()))) {
      return topics;
    }
    List<Topic> all = new ArrayList<>(scaled(topics, 1 - AUDIENCE));
    all.add(new Topic(niche.get(), AUDIENCE, List.of(), How.NAME));
    return all;
  }
}
