package io.timbre.shortlist.web;

import static java.time.temporal.ChronoUnit.DAYS;

import io.timbre.campaign.CampaignId;
import io.timbre.campaign.booking.Price;
import io.timbre.campaign.booking.ShowBooking;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.catalog.ChannelId;
import io.timbre.scoring.Flags;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.shell.ViewersCalendar;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.MarkEntries;
import io.timbre.shortlist.MarkEntries.Mark;
import io.timbre.shortlist.MarkEntries.Tone;
import io.timbre.shortlist.Shortlisted;
import io.timbre.shortlist.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes shortlist entries for people, as cards or as the columns of the board. */
@Component
class ShowShortlist {

  private final ObjectProvider<MarkEntries> whoMarks;
  private final ShowFigures showFigures;
  private final ShowBooking showBooking;
  private final Format format;
  private final Clock clock;

  ShowShortlist(
      ObjectProvider<MarkEntries> whoMarks,
      ShowFigures showFigures,
      ShowBooking showBooking,
      Format format,
      Clock clock) {
    this.whoMarks = whoMarks;
    this.showFigures = showFigures;
    this.showBooking = showBooking;
    this.format = format;
    this.clock = clock;
  }

  /** Returns a column for each state, in the order in which entries pass through them. */
  List<Column> columns(List<Shortlisted> entries, CampaignHead campaign) {
    Map<ChannelId, List<Mark>> marks = marks(campaign);
    return Arrays.stream(EntryState.values())
        .map(state -> {
          List<Shortlisted> here = entries.stream().filter(one -> one.state() == state).toList();
          return column(state, here, campaign, marks);
        })
        .toList();
  }

  private Column column(
      EntryState state,
      List<Shortlisted> here,
      CampaignHead campaign,
      Map<ChannelId, List<Mark>> marks) {
    List<Price> prices = here.stream().flatMap(one -> one.price().stream()).toList();
    return new Column(
        state,
        here.stream().map(one -> card(one, campaign, marks)).toList(),
        showBooking.sum(prices, CurrencyUnit.of(campaign.currency())).orElse(null),
        here.size() - prices.size());
  }

  /** Returns a card for each entry, in the same order. */
  List<Card> cards(List<Shortlisted> entries, CampaignHead campaign) {
    Map<ChannelId, List<Mark>> marks = marks(campaign);
    return entries.stream().map(one -> card(one, campaign, marks)).toList();
  }

  private Map<ChannelId, List<Mark>> marks(CampaignHead campaign) {
    Map<ChannelId, List<Mark>> all = new HashMap<>();
    whoMarks
        .orderedStream()
        .flatMap(one -> one.marks(new CampaignId(campaign.id())).entrySet().stream())
        .forEach(of ->
            all.computeIfAbsent(of.getKey(), channel -> new ArrayList<>()).addAll(of.getValue()));
    return all;
  }

  private Stream<Mark> old(Shortlisted entry) {
    LocalDate newest = entry.frozenScore().newestOn();
    long days = newest == null ? 0 : DAYS.between(newest, ViewersCalendar.today(clock));
    return days > Flags.OLD_AFTER_DAYS
        ? Stream.of(new Mark(Tone.BAD, new Sentence("row.flag.OLD", days)))
        : Stream.of();
  }

  private static Stream<Mark> earlierBrief(Shortlisted entry) {
    return entry.forEarlierBrief()
        ? Stream.of(new Mark(Tone.BAD, new Sentence("shortlist.earlier-brief")))
        : Stream.of();
  }

  private static Stream<Mark> competitor(Shortlisted entry) {
    return entry.competitor().stream()
        .map(brand -> new Mark(Tone.BAD, new Sentence("campaign.competitor", brand)));
  }

  private Card card(Shortlisted entry, CampaignHead campaign, Map<ChannelId, List<Mark>> marks) {
    Terms terms = entry.terms();
    return new Card(
        entry.channel().value(),
        campaign.path() + "/shortlist/" + entry.channel().value(),
        entry.creator(),
        entry.handle().value(),
        format.initials(entry.creator()),
        format.hue(entry.creator()),
        "platform." + entry.platform(),
        entry.state(),
        Arrays.stream(EntryState.values())
            .filter(to -> to != entry.state() && entry.state().leadsTo(to))
            .toList(),
        entry.declinedBecause().orElse(null),
        showFigures.of(entry.frozenScore(), CurrencyUnit.of(campaign.currency())),
        showBooking.of(entry.booking(), CurrencyUnit.of(campaign.currency())),
        entry.owner().orElse(null),
        entry.owner().map(format::initials).orElse(null),
        terms.firstDay().map(format::day).orElse("")
            + terms.lastDay().map(day -> " – " + format.day(day)).orElse(""),
        terms.tags(),
        Stream.of(
                old(entry),
                earlierBrief(entry),
                competitor(entry),
                marks.getOrDefault(entry.channel(), List.<Mark>of()).stream())
            .flatMap(Function.identity())
            .toList(),
        entry.version());
  }
}
