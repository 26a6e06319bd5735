package io.timbre.campaign.plan;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Offered;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** What quotas count channels by: a kind and a value, {@code niche:food}, {@code country:GB}. */
public final class Labels {

  private Labels() {}

  /** A niche, and whatever is below it. */
  public static String niche(String key) {
    return "niche:" + key;
  }

  public static String platform(Platform platform) {
    return "platform:" + platform;
  }

  public static String tier(Tier tier) {
    return "tier:" + tier;
  }

  /** By ISO 3166 alpha-2 code. */
  public static String country(String code) {
    return "country:" + code;
  }

  /** One channel by itself, for what must be in a plan. */
  static String channel(long id) {
    return "channel:" + id;
  }

  /** Everything a channel counts as. What is unknown of it counts as nothing. */
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

  /** The first-level niche a channel is most about, or nothing. */
  static String mainNiche(Offered offered) {
    return offered.niches().stream()
        .max(Comparator.comparingDouble(WeightedNiche::weight))
        .map(of -> of.niche().path().getFirst())
        .orElse("");
  }

  /** The kind of a label, as messages name it: niche, platform, tier, country. */
  public static String kind(String label) {
    return label.substring(0, label.indexOf(':'));
  }

  /** The value of a label. */
  public static String value(String label) {
    return label.substring(label.indexOf(':') + 1);
  }
}
