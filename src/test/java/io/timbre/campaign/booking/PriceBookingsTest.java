package io.timbre.campaign.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.campaign.CampaignTerms;
import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.Goal;
import io.timbre.scoring.Forecast;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PriceBookingsTest {

  private static final Deliverable REEL = asked(ContentFormat.REEL, 1);
  private static final Deliverable STORIES = asked(ContentFormat.STORY, 2);
  private static final OnePost STATED = post(120.004, false);
  private static final OnePost ESTIMATED = post(123.4, true);
  private static final Optional<BigDecimal> NOT_AGREED = Optional.empty();

  private static Deliverable asked(ContentFormat format, int pieces) {
    return new Deliverable(format, pieces, Optional.empty());
  }

  private static Deliverable offered(ContentFormat format, int pieces, String price) {
    return new Deliverable(format, pieces, Optional.of(new BigDecimal(price)));
  }

  private static OnePost post(double euros, boolean estimated) {
    return new OnePost(
        OptionalDouble.of(euros), estimated, Optional.of(new Forecast(1_000, 500, 2_000)));
  }

  private static PriceBookings prices(String currency, String perEuro, Optional<String> gift) {
    CampaignTerms terms =
        new CampaignTerms(
            "Autumn",
            Goal.AWARENESS,
            "",
            Optional.empty(),
            Optional.empty(),
            Money.zero(CurrencyUnit.of(currency)),
            gift.map(BigDecimal::new),
            List.of(),
            List.of());
    return new PriceBookings(terms, new BigDecimal(perEuro));
  }

  private static PriceBookings euros() {
    return prices("EUR", "1", Optional.empty());
  }

  private static void assertPrice(Booking booking, String money, Price.Kind kind) {
    assertThat(booking.price()).contains(new Price(Money.parse(money), kind));
  }

  @Test
  void each_piece_costs_what_the_creator_asks_for_a_post() {
    Booking booking = euros().whole(List.of(REEL, STORIES), NOT_AGREED, STATED);
    assertPrice(booking, "EUR 360.01", Price.Kind.ASKED);
  }

  @Test
  void a_story_is_expected_to_bring_less_than_a_post() {
    Booking booking = euros().whole(List.of(REEL, STORIES), NOT_AGREED, STATED);
    assertThat(booking.engagements()).contains(new Forecast(1_600, 800, 3_200));
  }

  @Test
  void an_offer_replaces_what_the_creator_asks_for_these_pieces_alone() {
    Booking booking =
        euros().whole(List.of(REEL, offered(ContentFormat.STORY, 2, "30.50")), NOT_AGREED, STATED);
    assertPrice(booking, "EUR 150.50", Price.Kind.MIXED);
  }

  @Test
  void what_is_agreed_covers_all_and_is_never_rounded() {
    Booking booking =
        euros().whole(List.of(REEL, STORIES), Optional.of(new BigDecimal("150.50")), STATED);
    assertPrice(booking, "EUR 150.50", Price.Kind.AGREED);
  }

  @Test
  void an_estimate_has_two_digits_and_makes_the_sum_an_estimate() {
    assertPrice(
        euros().whole(List.of(REEL), NOT_AGREED, ESTIMATED), "EUR 120", Price.Kind.ESTIMATED);
    assertPrice(
        euros()
            .whole(List.of(REEL, offered(ContentFormat.STORY, 1, "30.50")), NOT_AGREED, ESTIMATED),
        "EUR 150.50",
        Price.Kind.ESTIMATED);
  }

  @Test
  void a_gift_is_given_once_and_only_offers_are_paid_besides() {
    PriceBookings gifted = prices("EUR", "1", Optional.of("12.50"));
    List<Deliverable> both = List.of(REEL, offered(ContentFormat.STORY, 2, "20"));
    assertPrice(gifted.whole(both, NOT_AGREED, STATED), "EUR 32.50", Price.Kind.OFFERED);
    assertPrice(
        gifted.whole(both, Optional.of(new BigDecimal("100")), STATED),
        "EUR 112.50",
        Price.Kind.AGREED);
    assertThat(gifted.each(both, NOT_AGREED, STATED)).hasSize(1);
  }

  @Test
  void prices_are_converted_and_yen_have_no_cents() {
    PriceBookings yen = prices("JPY", "161.37", Optional.empty());
    assertPrice(yen.whole(List.of(REEL), NOT_AGREED, STATED), "JPY 19365", Price.Kind.ASKED);
  }

  @Test
  void without_a_price_or_evidence_nothing_is_claimed() {
    OnePost unknown = new OnePost(OptionalDouble.empty(), false, Optional.empty());
    Booking booking =
        euros().whole(List.of(REEL, offered(ContentFormat.STORY, 1, "5")), NOT_AGREED, unknown);
    assertThat(booking.price()).isEmpty();
    assertThat(booking.engagements()).isEmpty();
    assertThat(booking.perEngagement()).isEmpty();
  }

  @Test
  void without_deliverables_one_post_is_booked() {
    assertThat(euros().whole(List.of(), NOT_AGREED, STATED).pieces())
        .containsExactly(Map.entry(ContentFormat.POST, 1));
  }

  @Test
  void work_for_nothing_costs_nothing_per_engagement() {
    Booking free = euros().whole(List.of(REEL), Optional.of(BigDecimal.ZERO), STATED);
    assertThat(free.perEngagement().map(BigDecimal::toString)).contains("0");
    assertThat(euros().whole(List.of(REEL), NOT_AGREED, STATED).perEngagement())
        .contains(new BigDecimal("0.12"));
  }

  @Test
  void what_is_booked_piece_by_piece_costs_and_brings_what_it_does_as_a_whole() {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    for (int round = 0; round < 2_000; round++) {
      List<Deliverable> asked = new ArrayList<>();
      for (ContentFormat format : ContentFormat.values()) {
        if (random.nextBoolean()) {
          int pieces = 1 + random.nextInt(9);
          BigDecimal offer = BigDecimal.valueOf(random.nextInt(100_000), 2);
          asked.add(
              new Deliverable(
                  format, pieces, Optional.of(offer).filter(o -> random.nextBoolean())));
        }
      }
      OnePost post = post(random.nextDouble(0, 5_000), random.nextBoolean());
      PriceBookings prices = prices("GBP", "0.8555", Optional.empty());
      Booking whole = prices.whole(asked, NOT_AGREED, post);
      Booking together =
          prices.each(asked, NOT_AGREED, post).stream().reduce(Booking::and).orElseThrow();
      assertThat(together.pieces()).isEqualTo(whole.pieces());
      assertThat(together.price()).isEqualTo(whole.price());
      assertThat(
              BigDecimal.valueOf(together.engagements().orElseThrow().point())
                  .setScale(6, RoundingMode.HALF_UP))
          .isEqualTo(
              BigDecimal.valueOf(whole.engagements().orElseThrow().point())
                  .setScale(6, RoundingMode.HALF_UP));
    }
  }
}
