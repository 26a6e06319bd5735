package io.timbre.planning;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Offered;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * The labels by which quotas count channels. A label has a kind and a value: {@code niche:food},
 * {@code country:GB}.
 */
public final class Labels {

  private Labels() {}

  /** Returns the label of a niche. It includes the niches below it. */
  public static String niche(String key) {
    return "niche:" + key;
  }

  public static String platform(Platform platform) {
    return "platform:" + platform;
  }

  public static String tier(Tier tier) {
    return "tier:" + tier;
  }

  /** Returns the label of a country, by its ISO 3166 alpha-2 code. */
  public static String country(String code) {
    return "country:" + code;
  }

  /** Returns the label of a single channel, for channels that must be in a plan. */
  static String channel(long id) {
    return "channel:" + id;
  }

  /** Returns all labels of a channel. Unknown properties have no label. */
  static Set<String> of(Offered offered) {
    Set<String> labels = new HashSet<>();
    labels.add(platform(offered.platform()));
    offered.tier().map(Labels::tier).ifPresent(labels::add);
    offered.country().map(Labels::country).ifPresent(labels::add);
    offered.niches().stream()
        .flatMap(of -> of.niche().path().stream())
        .map(Labels::niche)
        .forEach(labels::add);
    return labels;
  }

  /** Returns the first-level niche of a channel's largest niche; blank if it has no niches. */
  static String mainNiche(Offered offered) {
    return offered.niches().stream()
        .max(Comparator.comparingDouble(WeightedNiche::weight))
        .map(of -> of.niche().path().getFirst())
        .orElse("");
  }

  /** Returns the kind of a label, as messages name it: niche, platform, tier, country. */
  public static String kind(String label) {
    return label.substring(0, label.indexOf(':'));
  }

  public static String value(String label) {
    return label.substring(label.indexOf(':') + 1);
  }
}
