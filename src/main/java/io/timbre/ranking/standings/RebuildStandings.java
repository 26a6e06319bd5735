package io.timbre.ranking.standings;

import io.timbre.catalog.Platform;
import io.timbre.ranking.facts.ReadFacts;
import io.timbre.scoring.Benchmarks;
import io.timbre.scoring.ScoreModel;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Scores every channel of the catalogue and writes all standings anew. */
@Component
public class RebuildStandings {

  private final JdbcTemplate jdbc;
  private final ReadFacts facts;

  public RebuildStandings(JdbcTemplate jdbc, ReadFacts facts) {
    this.jdbc = jdbc;
    this.facts = facts;
  }

  /** Replaces all standings, inside the transaction of the caller. */
  public void rebuild(Benchmarks benchmarks) {
    List<ScoreModel> models =
        Stream.of(Platform.values()).map(platform -> model(benchmarks, platform)).toList();
    jdbc.update("truncate standing");
    CopyStandings copy = new CopyStandings(jdbc, benchmarks.version());
    facts.each(channel ->
        copy.add(channel, models.get(channel.platform().ordinal()).standing(channel.facts())));
    copy.flush();
  }

  private static ScoreModel model(Benchmarks benchmarks, Platform platform) {
    return new ScoreModel(benchmarks.of(platform.name()));
  }
}
