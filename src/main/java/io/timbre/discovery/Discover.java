package io.timbre.discovery;

import static java.util.stream.Collectors.toMap;

import io.timbre.catalog.Channel;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Channels;
import io.timbre.ranking.Ranked;
import io.timbre.ranking.RankedChannel;
import io.timbre.ranking.Ranking;
import io.timbre.ranking.Slice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers a question with ranked channels and their catalogue data. */
@Component
public class Discover {

  /** A channel in its place in a ranking. */
  public record Found(RankedChannel ranked, Channel channel) {}

  /** A page of a ranking. */
  public record Page(Ranked ranked, List<Found> rows) {}

  private final Ranking ranking;
  private final Channels channels;

  Discover(Ranking ranking, Channels channels) {
    this.ranking = ranking;
    this.channels = channels;
  }

  /** Returns a page of the matching channels, best first. */
  @Transactional(readOnly = true)
  public Page page(Question question, Slice slice) {
    Ranked ranked = ranking.rank(question.brief(), question.order(), slice);
    Map<ChannelId, Channel> known =
        channels
            .findByIdIn(ranked.rows().stream().map(row -> row.channel().value()).toList())
            .stream()
            .filter(channel -> !channel.isErased())
            .collect(toMap(Channel::id, channel -> channel));
    // A channel that has left the catalogue since the columns were built is not shown.
    List<Found> rows =
        ranked.rows().stream()
            .filter(row -> known.containsKey(row.channel()))
            .map(row -> new Found(row, Objects.requireNonNull(known.get(row.channel()))))
            .toList();
    return new Page(ranked, rows);
  }

  /** Returns the number of matching channels that are not set apart. */
  public long fit(Question question) {
    return ranking.rank(question.brief(), question.order(), Slice.first(1)).fit();
  }

  /** Returns a few handles of channels with a similar name, most similar first. */
  public List<String> near(String name) {
    return ranking.near(name);
  }

  /**
   * Returns one channel as ranked for the question's brief; empty if the catalogue does not have
   * it.
   */
  @Transactional(readOnly = true)
  public Optional<Found> one(ChannelId id, Question question) {
    return channels
        .findWithHistoryById(id.value())
        .filter(channel -> !channel.isErased())
        .flatMap(
            channel -> ranking.one(id, question.brief()).map(ranked -> new Found(ranked, channel)));
  }
}
