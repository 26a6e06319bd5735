package io.timbre.shortlist.files;

import io.timbre.campaign.CampaignTerms;
import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.Goal;
import io.timbre.campaign.booking.PriceBookings;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.FrozenScore;
import io.timbre.shortlist.Shortlisted;
import io.timbre.shortlist.Terms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Made-up entries of a shortlist. */
public final class Entries {

  private static final Instant JUDGED = Instant.parse("2026-11-20T09:00:00Z");

  private static final CampaignTerms PAID =
      new CampaignTerms(
          "Bread",
          Goal.AWARENESS,
          "",
          Optional.empty(),
          Optional.empty(),
          Money.of(CurrencyUnit.EUR, 1_000),
          Optional.empty(),
          List.of(),
          List.of());

  private Entries() {}

  /** Lin: everything is known of her, and a reel and a story are agreed for 310.50. */
  public static Shortlisted agreed() {
    return entry(
        "Lin Lively",
        "lin.lively",
        EntryState.AGREED,
        terms(new BigDecimal("310.5"), reelAndStory()),
        frozenScore(1_000.0, false));
  }

  /** Somebody whose price nobody named. */
  static Shortlisted estimated(String name) {
    return entry(
        name,
        "quiet.oven",
        EntryState.SHORTLISTED,
        terms(null, List.of()),
        frozenScore(400.0, true));
  }

  /** Somebody of whom nothing was measured, and who declined. */
  static Shortlisted declined() {
    return entry(
        "Nadia Never",
        "nadia.never",
        EntryState.DECLINED,
        terms(null, List.of()),
        frozenScore(null, false));
  }

  private static List<Deliverable> reelAndStory() {
    return List.of(
        new Deliverable(ContentFormat.REEL, 1, Optional.empty()),
        new Deliverable(ContentFormat.STORY, 2, Optional.empty()));
  }

  private static Terms terms(@Nullable BigDecimal price, List<Deliverable> deliverables) {
    return new Terms(
        Optional.empty(),
        Optional.ofNullable(price),
        deliverables,
        price == null ? Optional.empty() : Optional.of(LocalDate.of(2026, 12, 1)),
        Optional.empty(),
        List.of("a candid tag"));
  }

  private static FrozenScore frozenScore(@Nullable Double engagements, boolean estimated) {
    boolean known = engagements != null;
    return new FrozenScore(
        1,
        7,
        JUDGED,
        null,
        null,
        73.4,
        61.2,
        84.9,
        30,
        31,
        15,
        2.6,
        known ? 0.0789 : null,
        known ? 0.06 : null,
        known ? 0.1 : null,
        false,
        engagements,
        known ? engagements / 2 : null,
        known ? engagements * 2 : null,
        known ? 120.0 : null,
        estimated,
        known ? 0.3 : null,
        20_300L);
  }

  private static Shortlisted entry(
      String name, String handle, EntryState state, Terms terms, FrozenScore frozenScore) {
    return new Shortlisted(
        new ChannelId(1),
        name,
        new Handle(handle),
        Platform.INSTAGRAM,
        Optional.empty(),
        List.of("Gluten-free baking", "Family"),
        state,
        state == EntryState.DECLINED ? Optional.of("Too dear, and rude") : Optional.empty(),
        terms,
        Optional.of("Edda Quist"),
        frozenScore,
        false,
        new PriceBookings(PAID, BigDecimal.ONE)
            .whole(terms.deliverables(), terms.agreedPrice(), frozenScore.onePost()),
        1,
        JUDGED);
  }
}
