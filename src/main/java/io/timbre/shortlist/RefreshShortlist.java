package io.timbre.shortlist;

import static java.util.stream.Collectors.toMap;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.ChangedMeanwhile;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.niche.NicheTree;
import io.timbre.ranking.Brief;
import io.timbre.ranking.CurrentBenchmarks;
import io.timbre.ranking.Ranking;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges all entries of a shortlist again. The changes are shown first, and only those that were
 * shown are made.
 */
@Component
public class RefreshShortlist {

  private final ShortlistEntries entries;
  private final Shortlist shortlist;
  private final Ranking ranking;
  private final CurrentBenchmarks benchmarks;
  private final NicheTree tree;
  private final RecordActivity activity;
  private final Format format;
  private final Clock clock;

  RefreshShortlist(
      ShortlistEntries entries,
      Shortlist shortlist,
      Ranking ranking,
      CurrentBenchmarks benchmarks,
      NicheTree tree,
      RecordActivity activity,
      Format format,
      Clock clock) {
    this.entries = entries;
    this.shortlist = shortlist;
    this.ranking = ranking;
    this.benchmarks = benchmarks;
    this.tree = tree;
    this.activity = activity;
    this.format = format;
    this.clock = clock;
  }

  /**
   * Returns what would change if the shortlist were judged by the present brief, prices and
   * benchmarks, without changing anything.
   */
  @Transactional(readOnly = true)
  public Refresh preview(OpenedCampaign opened) {
    Campaign campaign = opened.campaign();
    Brief brief = campaign.brief(tree);
    Instant now = clock.instant();
    List<Shortlisted> all = shortlist.of(opened);
    List<Refresh.Change> changes =
        all.stream().flatMap(one -> change(one, brief, now).stream()).toList();
    return new Refresh(benchmarks.current().version(), changes, all.size() - changes.size());
  }

  /** Returns the change; empty if the figures are the same or the channel is in no ranking. */
  private Optional<Refresh.Change> change(Shortlisted entry, Brief brief, Instant now) {
    return ranking
        .one(entry.channel(), brief)
        .map(ranked -> new Refresh.Change(entry, FrozenScore.of(ranked, brief, now)))
        .filter(change -> change.isOne(brief));
  }

  /**
   * Makes the changes of a preview.
   *
   * @param seal the seal of the preview that the viewer saw
   * @throws ChangedMeanwhile if the changes are no longer those of the preview; none is made then
   */
  @Transactional
  public void apply(OpenedCampaign opened, String seal) {
    Campaign campaign = opened.campaign();
    Map<ChannelId, ShortlistEntry> locked =
        entries.findToChangeByCampaignIdOrderByChannelId(opened.id().value()).stream()
            .collect(toMap(ShortlistEntry::channel, entry -> entry));
    Refresh refresh = preview(opened);
    if (!refresh.seal().equals(seal)) {
      throw new ChangedMeanwhile();
    }
    for (Refresh.Change change : refresh.changes()) {
      ChannelId channel = change.entry().channel();
      Stream.ofNullable(locked.get(channel)).forEach(entry -> entry.judge(change.after()));
      activity.by(opened.viewer(), campaign.id(), channel, told(change));
    }
  }

  private Sentence told(Refresh.Change change) {
    return new Sentence(
        "activity.refreshed",
        format.points(change.before().score()),
        format.points(change.after().score()),
        format.whole(change.after().benchmarkVersion()));
  }
}
