package io.timbre.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.scoring.Forecast;
import io.timbre.scoring.Weights;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What channels offer a plan, from rows as an import leaves them, on a real PostgreSQL. */
@Tag("database")
class OffersTest {

  private static RankingOnPostgres timbre;

  @BeforeAll
  static void start() throws IOException {
    timbre = new RankingOnPostgres();
  }

  @AfterAll
  static void stop() throws IOException {
    timbre.close();
  }

  @BeforeEach
  void empty() {
    timbre.clear();
  }

  @Test
  void an_offer_says_what_the_catalogue_and_the_model_make_of_a_channel() {
    ChannelId crumb = timbre.measured("crumb", 12_000L, 300.0);
    timbre.sql().sql("update channel set language = 'pt'").update();
    timbre.price(crumb, RankingOnPostgres.TODAY, 117.2, "USD");
    timbre.niche(crumb, "bread", 0.7);
    timbre.refresh();

    Offered offer = timbre.ranking().offers(Brief.NONE, 10).getFirst();
    RankedChannel ranked = timbre.ranking().one(crumb, Brief.NONE).orElseThrow();
    assertThat(offer.channel()).isEqualTo(crumb);
    assertThat(offer.platform()).isEqualTo(Platform.INSTAGRAM);
    assertThat(offer.tier()).hasValue(Tier.MICRO);
    assertThat(offer.country()).hasValue("DE");
    assertThat(offer.language()).hasValue("pt");
    assertThat(offer.niches()).extracting(share -> share.niche().key()).containsExactly("bread");
    assertThat(offer.niches()).extracting(WeightedNiche::weight).containsExactly(0.7);
    assertThat(offer.score()).isCloseTo(ranked.score().interval().point(), within(1e-9));
    assertThat(offer.engagements()).isEqualTo(ranked.score().standing().cost().forecast());
    assertThat(offer.engagements().map(Forecast::point).orElseThrow())
        .isCloseTo(300.5, within(1e-9));
    assertThat(offer.priceEuros().orElseThrow()).isCloseTo(100, within(1e-9));
    assertThat(offer.priceEstimated()).isFalse();
    assertThat(offer.followers()).hasValue(12_000);
  }

  @Test
  void an_unknown_price_is_estimated_and_says_so() {
    timbre.measured("crumb", 12_000L, 300.0);
    timbre.refresh();
    Offered offer = timbre.ranking().offers(Brief.NONE, 10).getFirst();
    assertThat(offer.priceEuros().orElseThrow()).isCloseTo(120, within(1e-9));
    assertThat(offer.priceEstimated()).isTrue();
  }

  @Test
  void what_nobody_knows_of_a_channel_is_empty_in_its_offer() {
    ChannelId silent = timbre.channel("Silent", Platform.TIKTOK, "silent", null);
    timbre.refresh();
    assertThat(timbre.ranking().offers(Brief.NONE, 10)).as("set apart").isEmpty();

    Offered offer = timbre.ranking().offers(List.of(silent), Brief.NONE).getFirst();
    assertThat(offer.engagements()).isEmpty();
    assertThat(offer.priceEuros()).isEmpty();
    assertThat(offer.rate()).isEmpty();
    assertThat(offer.followers()).isEmpty();
    assertThat(offer.tier()).isEmpty();
    assertThat(offer.country()).isEmpty();
    assertThat(offer.language()).isEmpty();
    assertThat(offer.niches()).isEmpty();
  }

  @Test
  void offers_are_the_head_of_the_ranking_and_survive_a_restart() {
    timbre.manyChannels(300, 1);
    timbre.refresh();
    Brief brief =
        new Brief(
            List.of(new WeightedNiche(NicheTree.shipped().get("baking"), 1)),
            onTikTok(),
            Weights.DEFAULT);
    List<Offered> offers = timbre.ranking().offers(brief, 20);
    assertThat(offers)
        .extracting(Offered::channel)
        .isEqualTo(
            timbre.ranking().rank(brief, Order.SCORE, Slice.first(20)).rows().stream()
                .map(RankedChannel::channel)
                .toList());
    timbre.restart();
    // As texts, for the niches are those of another tree.
    assertThat(timbre.ranking().offers(brief, 20)).hasToString(offers.toString());
  }

  private static Filters onTikTok() {
    return Filters.NONE.on(Set.of(Platform.TIKTOK));
  }
}
