package io.timbre.reading;

import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.niche.Topic;
import io.timbre.niche.Topic.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Determines the final topics of a brief after everything in it is read. It adds implied topics,
 * removes unwanted ones and puts the niche of the audience last.
 */
final class SettleTopics {
  /** The weight of the audience's niche beside named topics. */
  private static final double AUDIENCE = 0.1;

  private static final String TRAVEL = "travel";
  private static final String PLATFORMS = "social-media-platforms";

  private final NicheTree tree;

  SettleTopics(NicheTree tree) {
    this.tree = tree;
  }

  /**
   * Adds the implied topic if there is none: a travel destination implies travel, even if the tree
   * does not know the place, and a platform implies social media platforms.
   */
  List<Topic> orImplied(List<Topic> topics, Gathered walk) {
    if (!topics.isEmpty()) {
      return topics;
    }
    String implied = walk.travelled() ? TRAVEL : walk.platformNamed() ? PLATFORMS : "";
    return tree.find(implied)
        .map(niche -> List.of(new Topic(niche, 1, List.of(), How.MEANING)))
        .orElse(topics);
  }

  /** Removes unwanted topics and scales the other weights to sum to 1. */
  static List<Topic> without(List<Topic> topics, List<Unwanted> unwanted) {
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

  /**
   * Moves topics that name the audience to the end, with little weight beside the topics of the
   * content.
   */
  static List<Topic> audienceLast(List<Topic> topics, TypedText text) {
    List<Topic> audience = topics.stream().filter(one -> AudienceTopic.is(one, text)).toList();
    List<Topic> subject = topics.stream().filter(one -> !audience.contains(one)).toList();
    if (audience.isEmpty() || subject.isEmpty()) {
      return topics;
    }
    double share = Math.min(AUDIENCE, 1.0 / topics.size());
    double left = 1 - share * audience.size();
    double sum = subject.stream().mapToDouble(Topic::weight).sum();
    List<Topic> settled = new ArrayList<>(scaled(subject, left / sum));
    audience.forEach(one -> settled.add(new Topic(one.niche(), share, one.words(), one.how())));
    return settled;
  }

  /** Adds the niche of the audience at the end with little weight, if there are other topics. */
  List<Topic> withAudience(List<Topic> topics, Optional<Audience> audience) {
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
