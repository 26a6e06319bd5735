package io.timbre.ranking.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Tier;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Offered;
import io.timbre.ranking.Order;
import io.timbre.ranking.columns.RandomCatalogue.Known;
import io.timbre.scoring.Seed;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Offers against the plainest ranking there is, over catalogues and briefs nobody chose. */
class MakeOffersTest {

  private static final int CASES = 10_000;

  @Test
  void the_best_offers_are_the_head_of_the_ranking_without_those_set_apart() {
    forEachDrawn((random, channels, brief) -> {
      NaiveRanking naive = new NaiveRanking(channels, brief, Order.SCORE);
      int most = random.nextInt(1, 20);
      List<Offered> offers = offers(channels, brief).best(most, RandomCatalogue.prepared(brief));

      List<Known> expected =
          naive.ranked().stream().filter(known -> !naive.isSetApart(known)).limit(most).toList();
      assertThat(offers).hasSameSizeAs(expected);
      for (int i = 0; i < offers.size(); i++) {
        assertOffers(offers.get(i), expected.get(i), naive);
      }
    });
  }

  @Test
  void named_channels_make_their_offers_in_the_order_named_whatever_the_filters() {
    forEachDrawn((random, channels, brief) -> {
      Collections.shuffle(channels, random);
      List<Known> some = channels.subList(0, random.nextInt(channels.size() + 1));
      List<ChannelId> named = some.stream().map(known -> known.line().channel()).toList();
      channels.sort((a, b) -> a.line().channel().compareTo(b.line().channel()));
      List<Offered> offers = offers(channels, brief).of(named);
      assertThat(offers).extracting(Offered::channel).isEqualTo(named);
    });
  }

  @Test
  void a_channel_without_a_standing_offers_nothing() {
    MakeOffers nobody = offers(List.of(), Brief.NONE);
    assertThat(nobody.of(List.of(new ChannelId(7)))).isEmpty();
    assertThat(nobody.best(10, PreparedFilters.everything(RandomCatalogue.TODAY))).isEmpty();
  }

  @Test
  void no_offers_and_more_than_fit_a_plan_are_refused() {
    MakeOffers nobody = offers(List.of(), Brief.NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nobody.best(0, PreparedFilters.everything(RandomCatalogue.TODAY)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nobody.best(50_001, PreparedFilters.everything(RandomCatalogue.TODAY)))
        .withMessageContaining("50001");
  }

  private static void assertOffers(Offered offer, Known known, NaiveRanking naive) {
    ChannelLine line = known.line();
    assertThat(offer.channel()).isEqualTo(line.channel());
    assertThat(offer.platform()).isEqualTo(line.platform());
    assertThat(offer.country()).isEqualTo(line.country());
    assertThat(offer.language()).isEqualTo(line.language());
    assertThat(offer.followers()).isEqualTo(known.facts().followers());
    assertThat(offer.tier()).isEqualTo(tier(known));
    assertThat(offer.rate()).isEqualTo(line.rate());
    assertThat(offer.engagements()).isEqualTo(known.standing().cost().forecast());
    assertThat(offer.priceEuros()).isEqualTo(known.standing().cost().price());
    assertThat(offer.priceEstimated()).isEqualTo(known.facts().price().isEmpty());
    assertThat(offer.score()).isCloseTo(naive.score(known).interval().point(), within(1e-9));
    assertThat(offer.niches())
        .extracting(share -> share.niche().key())
        .isEqualTo(line.niches().stream().map(share -> share.niche().key()).toList());
    assertThat(offer.niches())
        .extracting(share -> share.weight())
        .isEqualTo(line.niches().stream().map(ChannelLine.Share::share).toList());
  }

  private static Optional<Tier> tier(Known known) {
    return known.facts().followers().isPresent()
        ? Optional.of(Tier.of(known.facts().followers().getAsLong()))
        : Optional.empty();
  }

  private static MakeOffers offers(List<Known> channels, Brief brief) {
    BuildColumns build = new BuildColumns(RandomCatalogue.TREE);
    channels.forEach(known -> build.add(known.line()));
    return new MakeOffers(build.build(Seed.BENCHMARKS), brief);
  }

  private interface Fact {
    void holds(Random random, List<Known> channels, Brief brief);
  }

  private static void forEachDrawn(Fact fact) {
    long seed = Long.getLong("timbre.seed", System.nanoTime());
    System.out.println("Random catalogues with -Dtimbre.seed=" + seed);
    for (int i = 0; i < CASES; i++) {
      RandomCatalogue drawn = new RandomCatalogue(seed + i);
      try {
        List<Known> channels = drawn.channels(drawn.number(0, 30));
        fact.holds(new Random(seed + i), channels, drawn.brief());
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("Not so for -Dtimbre.seed=" + (seed + i), failure);
      }
    }
  }
}
