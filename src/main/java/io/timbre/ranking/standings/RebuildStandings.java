package io.timbre.ranking.standings;

import io.timbre.catalog.Platform;
import io.timbre.ranking.StandingFlag;
import io.timbre.ranking.facts.ChannelFacts;
import io.timbre.ranking.facts.ReadFacts;
import io.timbre.scoring.Benchmark;
import io.timbre.scoring.Benchmarks;
import io.timbre.scoring.Flags;
import io.timbre.scoring.ScoreModel;
import io.timbre.scoring.Standing;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Scores every channel of the catalogue and rewrites all standings. */
@Component
public class RebuildStandings {

  private final JdbcTemplate jdbc;
  private final ReadFacts facts;

  public RebuildStandings(JdbcTemplate jdbc, ReadFacts facts) {
    this.jdbc = jdbc;
    this.facts = facts;
  }

  /** Replaces all standings within the caller's transaction. */
  public void rebuild(Benchmarks benchmarks) {
    List<Judge> judges =
        Stream.of(Platform.values()).map(platform -> Judge.of(benchmarks, platform)).toList();
    jdbc.update("truncate standing");
    CopyStandings copy = new CopyStandings(jdbc, benchmarks.version());
    facts.each(channel -> judges.get(channel.platform().ordinal()).judge(channel, copy));
    copy.flush();
  }

  /** The score model and benchmark of one platform. */
  private record Judge(Benchmark benchmark, ScoreModel model) {

    static Judge of(Benchmarks benchmarks, Platform platform) {
      Benchmark benchmark = benchmarks.of(platform.name());
      return new Judge(benchmark, new ScoreModel(benchmark));
    }

    void judge(ChannelFacts channel, CopyStandings copy) {
      Standing standing = model.standing(channel.facts());
      int flags =
          StandingFlag.bits(
              Flags.of(channel.facts(), standing, benchmark, channel.comments(), channel.likes()),
              standing.deductions());
      copy.add(channel, standing, flags);
    }
  }
}
