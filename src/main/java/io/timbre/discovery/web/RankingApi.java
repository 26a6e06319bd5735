package io.timbre.discovery.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.timbre.catalog.Channel;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.currency.ExchangeRate;
import io.timbre.currency.ExchangeRates;
import io.timbre.discovery.Discover;
import io.timbre.discovery.Discover.Found;
import io.timbre.discovery.Misread;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.Spelling;
import io.timbre.discovery.StateBrief;
import io.timbre.ranking.Count;
import io.timbre.ranking.Cursor;
import io.timbre.ranking.Ranked;
import io.timbre.ranking.RankedChannel;
import io.timbre.ranking.Slice;
import io.timbre.scoring.EngagementRate;
import io.timbre.scoring.Flag;
import io.timbre.scoring.ScoreModel;
import io.timbre.scoring.SetApart;
import io.timbre.shell.BritishEnglish;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The ranking as an API. It gives the same answer to a question as the page. */
@RestController
class RankingApi {

  /**
   * Channels in order of score, the counts by facet, and the cursor of the next page.
   *
   * @param reading what the text was understood as; other parameters may ask for something else
   * @param fit number of channels that are not set apart
   * @param leftOut number of further channels if this fact need not be stated, by fact
   * @param next cursor of the next page; null if there is none
   */
  record Ranking(
      ReadingJson reading,
      long total,
      long setApart,
      long fit,
      Map<String, Long> leftOut,
      int modelVersion,
      int benchmarkVersion,
      FacetCounts facets,
      List<Item> items,
      @Nullable String next) {}

  record FacetCounts(
      List<Count> platform, List<Count> tier, List<Count> niche, List<Count> country) {}

  /** One ranked channel. Values that are not known are null. */
  record Item(
      int position,
      ChannelJson channel,
      @JsonUnwrapped ScoreJson explained,
      @Nullable RateJson engagementRate,
      @Nullable PriceJson price,
      List<Flag.Kind> flags,
      @Nullable SetApart setApart,
      @Nullable Long rankByFollowers,
      int modelVersion,
      int benchmarkVersion) {}

  /** Identifies a channel and describes it. */
  record ChannelJson(
      long id,
      Platform platform,
      String handle,
      String name,
      @Nullable Long followers,
      @Nullable Tier tier,
      @Nullable String country,
      @Nullable String language,
      List<NicheJson> niches) {}

  record NicheJson(String key, String name, double share) {}

  /**
   * The stated price of a post.
   *
   * @param euros price in euros as used in the score; null if the currency has no exchange rate
   * @param rate units of the currency for one euro, on {@code rateDate}
   */
  record PriceJson(
      BigDecimal amount,
      String currency,
      @Nullable Double euros,
      @Nullable BigDecimal rate,
      @Nullable LocalDate rateDate) {}

  /** The engagement rate as a fraction, with its 80% interval and the typical rate of its peers. */
  record RateJson(double point, double lo, double hi, double benchmark) {

    static RateJson of(EngagementRate rate) {
      return new RateJson(rate.point(), rate.lo(), rate.hi(), rate.benchmark());
    }
  }

  private final ReadQuestion readQuestion;
  private final StateBrief stateBrief;
  private final Discover discover;
  private final ExchangeRates exchangeRates;
  private final MessageSource messages;

  RankingApi(
      ReadQuestion readQuestion,
      StateBrief stateBrief,
      Discover discover,
      ExchangeRates exchangeRates,
      MessageSource messages) {
    this.readQuestion = readQuestion;
    this.stateBrief = stateBrief;
    this.discover = discover;
    this.exchangeRates = exchangeRates;
    this.messages = messages;
  }

  @GetMapping("/api/v1/ranking")
  Ranking ranking(
      @RequestParam MultiValueMap<String, String> request,
      @RequestParam(defaultValue = "25") int size,
      @RequestParam(required = false) @Nullable String cursor) {
    Question question = readQuestion.read(Parameters.of(request));
    if (!question.misread().isEmpty()) {
      throw refused(reason(question.misread().getFirst()));
    }
    Discover.Page page = page(question, size, cursor);
    var facets = page.ranked().facets();
    Map<CurrencyUnit, ExchangeRate> rates = exchangeRates.now();
    return new Ranking(
        ReadingJson.of(question.reading(), stateBrief.of(question.reading()).filters()),
        page.ranked().total(),
        page.ranked().setApart(),
        page.ranked().fit(),
        leftOut(page.ranked()),
        ScoreModel.VERSION,
        page.ranked().benchmarkVersion(),
        new FacetCounts(facets.platforms(), facets.tiers(), facets.niches(), facets.countries()),
        page.rows().stream().map(row -> item(row, rates)).toList(),
        page.ranked().next().map(Cursor::encode).orElse(null));
  }

  private static Map<String, Long> leftOut(Ranked ranked) {
    Map<String, Long> leftOut = new TreeMap<>();
    ranked.leftOut().forEach((fact, count) -> leftOut.put(Spelling.of(fact), count));
    return leftOut;
  }

  private Discover.Page page(Question question, int size, @Nullable String cursor) {
    if (size < 1 || size > Slice.LARGEST) {
      throw refused("size: a page has 1 to %d rows, not %d".formatted(Slice.LARGEST, size));
    }
    try {
      Slice slice =
          cursor == null || cursor.isBlank()
              ? Slice.first(size)
              : Slice.after(Cursor.decode(cursor), size);
      return discover.page(question, slice);
    } catch (IllegalArgumentException outOfBounds) {
      throw refused(String.valueOf(outOfBounds.getMessage()));
    }
  }

  private static ResponseStatusException refused(String reason) {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
  }

  private String reason(Misread misread) {
    String expected =
        messages.getMessage(
            "expected." + misread.expected(), misread.arguments().toArray(), BritishEnglish.LOCALE);
    return "%s: \"%s\" was not understood. Expected %s."
        .formatted(misread.name(), misread.value(), expected);
  }

  private static Item item(Found found, Map<CurrencyUnit, ExchangeRate> rates) {
    RankedChannel ranked = found.ranked();
    return new Item(
        ranked.position(),
        channel(found.channel(), ranked.facts().followers()),
        ScoreJson.of(ranked.score()),
        ranked.score().standing().engagement().rate().map(RateJson::of).orElse(null),
        ShowPrice.json(found.channel(), ranked.score().standing().cost(), rates),
        ranked.flags().stream().map(Flag::kind).toList(),
        ranked.setApart().orElse(null),
        nullable(ranked.placeByFollowers()),
        ScoreModel.VERSION,
        ranked.benchmarkVersion());
  }

  private static ChannelJson channel(Channel channel, OptionalLong followers) {
    return new ChannelJson(
        channel.id().value(),
        channel.platform(),
        channel.handle().value(),
        channel.creator().name(),
        nullable(followers),
        followers.isPresent() ? Tier.of(followers.getAsLong()) : null,
        channel.country().orElse(null),
        channel.language().orElse(null),
        channel.niches().stream()
            .map(of -> new NicheJson(of.niche().key(), of.niche().name(), of.share()))
            .toList());
  }

  private static @Nullable Long nullable(OptionalLong figure) {
    return figure.isPresent() ? figure.getAsLong() : null;
  }
}
