package io.timbre.shortlist.files;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.Outline;
import io.timbre.currency.SayRate;
import io.timbre.documents.Tabulate.Fact;
import io.timbre.shell.Sentence;
import io.timbre.shell.Show;
import io.timbre.shell.ViewersCalendar;
import io.timbre.shortlist.Judgement;
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
  private final Show show;
  private final Clock clock;

  TellCampaign(SayRate sayRate, Show show, Clock clock) {
    this.sayRate = sayRate;
    this.show = show;
    this.clock = clock;
  }

  /** Returns the client, campaign, product, dates and budget, and when the file was made. */
  public List<Fact> of(Campaign campaign) {
    Outline outline = campaign.outline();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("client", campaign.client().name()));
    facts.add(fact("campaign", campaign.name()));
    if (!outline.product().isEmpty()) {
      facts.add(fact("product", outline.product()));
    }
    dates(outline).ifPresent(dates -> facts.add(fact("dates", dates)));
    facts.add(
        fact("budget", show.money(outline.budget().getAmount(), campaign.currency().getCode())));
    facts.add(fact("prepared", show.moment(clock.instant())));
    return facts;
  }

  /** Returns the rate at which prices from lists are converted; empty for a campaign in euros. */
  public Optional<Fact> converted(Campaign campaign) {
    return sayRate
        .fromEuros(campaign.currency().getCode())
        .map(rate -> fact("converted", show.say(rate)));
  }

  /** Returns the day of the export, in the viewer's time zone. */
  public LocalDate today() {
    return ViewersCalendar.today(clock);
  }

  private Optional<String> dates(Outline outline) {
    return days(outline.startsOn(), outline.endsOn());
  }

  /**
   * Returns dates such as 1 Dec 2026 – 24 Dec 2026, with … for one that is unknown; empty if both
   * are.
   */
  public Optional<String> days(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(first.map(show::day).orElse("…") + " – " + last.map(show::day).orElse("…"));
  }

  /**
   * Returns the score models and benchmarks with which channels were judged, and the days; empty if
   * there are no judgements.
   */
  public Optional<Fact> judged(Collection<Judgement> judgements) {
    List<LocalDate> days = judgements.stream().map(TellCampaign::day).distinct().sorted().toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    String when = show.day(days.getFirst());
    return Optional.of(
        fact(
            "judged",
            say(
                "export.fact.judged.says",
                days.size() == 1 ? when : when + " – " + show.day(days.getLast()),
                versions(judgements, Judgement::modelVersion),
                versions(judgements, Judgement::benchmarkVersion))));
  }

  private static String versions(
      Collection<Judgement> judgements, ToIntFunction<Judgement> version) {
    return judgements.stream()
        .mapToInt(version)
        .distinct()
        .sorted()
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static LocalDate day(Judgement judged) {
    return ViewersCalendar.dayOf(judged.judgedAt());
  }

  private Fact fact(String name, String says) {
    return new Fact(say("export.fact." + name), says);
  }

  private String say(String key, Object... arguments) {
    return show.say(new Sentence(key, arguments));
  }
}
