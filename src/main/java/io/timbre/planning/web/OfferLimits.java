package io.timbre.planning.web;

import io.timbre.campaign.Campaign;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.NicheTree;
import io.timbre.planning.Labels;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Order;
import io.timbre.ranking.Ranking;
import io.timbre.ranking.Slice;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists the niches, platforms, tiers and countries that a campaign's plan can limit. */
@Component
class OfferLimits {

  private static final int COUNTRIES = 6;

  /** The limits of one kind. */
  record Kind(String name, List<Limit> limits) {}

  /** A label that can be limited, and its name. */
  record Limit(String label, String said) {}

  private final NicheTree tree;
  private final Ranking ranking;
  private final Format format;

  OfferLimits(NicheTree tree, Ranking ranking, Format format) {
    this.tree = tree;
    this.ranking = ranking;
    this.format = format;
  }

  /**
   * Returns the niches of the brief, all platforms and tiers, and the countries with the most
   * candidates.
   */
  List<Kind> of(Campaign campaign) {
    Brief brief = campaign.brief(tree);
    List<Kind> kinds = new ArrayList<>();
    if (!brief.niches().isEmpty()) {
      kinds.add(
          new Kind(
              "niche",
              brief.niches().stream()
                  .map(of -> new Limit(Labels.niche(of.niche().key()), of.niche().name()))
                  .toList()));
    }
    kinds.add(
        new Kind(
            "platform",
            Arrays.stream(Platform.values())
                .map(one -> new Limit(Labels.platform(one), say("platform." + one)))
                .toList()));
    kinds.add(
        new Kind(
            "tier",
            Arrays.stream(Tier.values())
                .map(one -> new Limit(Labels.tier(one), say("tier." + one)))
                .toList()));
    kinds.add(new Kind("country", countries(brief)));
    return kinds;
  }

  private List<Limit> countries(Brief brief) {
    return ranking.rank(brief, Order.SCORE, Slice.first(1)).facets().countries().stream()
        .limit(COUNTRIES)
        .map(count -> new Limit(Labels.country(count.value()), format.country(count.value())))
        .toList();
  }

  private String say(String key) {
    return format.say(new Sentence(key));
  }
}
