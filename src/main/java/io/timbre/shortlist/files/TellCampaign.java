package io.timbre.shortlist.files;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignTerms;
import io.timbre.currency.SayRate;
import io.timbre.documents.Tabulate.Fact;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.shell.ViewersCalendar;
import io.timbre.shortlist.FrozenScore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the facts about a campaign that stand above each of its exports. */
@Component
public class TellCampaign {

  private final SayRate sayRate;
  private final Format format;
  private final Clock clock;

  TellCampaign(SayRate sayRate, Format format, Clock clock) {
    this.sayRate = sayRate;
    this.format = format;
    this.clock = clock;
  }

  /** Returns the client, campaign, product, dates and budget, and when the file was made. */
  public List<Fact> of(Campaign campaign) {
    CampaignTerms terms = campaign.terms();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("client", campaign.client().name()));
    facts.add(fact("campaign", campaign.name()));
    if (!terms.product().isEmpty()) {
      facts.add(fact("product", terms.product()));
    }
    dates(terms).ifPresent(dates -> facts.add(fact("dates", dates)));
    facts.add(
        fact("budget", format.money(terms.budget().getAmount(), campaign.currency().getCode())));
    facts.add(fact("prepared", format.moment(clock.instant())));
    return facts;
  }

  /** Returns the rate at which prices from lists are converted; empty for a campaign in euros. */
  public Optional<Fact> converted(Campaign campaign) {
    return sayRate
        .fromEuros(campaign.currency().getCode())
        .map(rate -> fact("converted", format.say(rate)));
  }

  /** Returns the day of the export, in the viewer's time zone. */
  public LocalDate today() {
    return ViewersCalendar.today(clock);
  }

  private Optional<String> dates(CampaignTerms terms) {
    return days(terms.startsOn(), terms.endsOn());
  }

  /**
   * Returns dates such as 1 Dec 2026 – 24 Dec 2026, with … for one that is unknown; empty if both
   * are.
   */
  public Optional<String> days(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        first.map(format::day).orElse("…") + " – " + last.map(format::day).orElse("…"));
  }

  /**
   * Returns the score models and benchmarks with which channels were judged, and the days; empty if
   * there are no frozen scores.
   */
  public Optional<Fact> judged(Collection<FrozenScore> frozenScores) {
    List<LocalDate> days =
        frozenScores.stream().map(TellCampaign::day).distinct().sorted().toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    String when = format.day(days.getFirst());
    return Optional.of(
        fact(
            "judged",
            say(
                "export.fact.judged.says",
                days.size() == 1 ? when : when + " – " + format.day(days.getLast()),
                versions(frozenScores, FrozenScore::modelVersion),
                versions(frozenScores, FrozenScore::benchmarkVersion))));
  }

  private static String versions(
      Collection<FrozenScore> frozenScores, ToIntFunction<FrozenScore> version) {
    return frozenScores.stream()
        .mapToInt(version)
        .distinct()
        .sorted()
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static LocalDate day(FrozenScore judged) {
    return ViewersCalendar.dayOf(judged.judgedAt());
  }

  private Fact fact(String name, String says) {
    return new Fact(say("export.fact." + name), says);
  }

  private String say(String key, Object... arguments) {
    return format.say(new Sentence(key, arguments));
  }
}
