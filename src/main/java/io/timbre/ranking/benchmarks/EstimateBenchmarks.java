package io.timbre.ranking.benchmarks;

import io.timbre.catalog.Platform;
import io.timbre.ranking.facts.ReadFacts;
import io.timbre.scoring.Benchmark;
import io.timbre.scoring.Benchmarks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Estimates the benchmarks of each platform from the whole catalogue. */
@Component
public class EstimateBenchmarks {

  private final ReadFacts facts;
  private final StoredBenchmarks stored;

  public EstimateBenchmarks(ReadFacts facts, StoredBenchmarks stored) {
    this.facts = facts;
    this.stored = stored;
  }

  /** Estimates the benchmarks, and stores them as a new version if any figure differs. */
  public Benchmarks estimate() {
    Benchmarks seed = stored.seed();
    List<Sample> samples =
        Stream.of(Platform.values()).map(platform -> new Sample(seed.of(platform.name()))).toList();
    facts.each(channel -> samples.get(channel.platform().ordinal()).add(channel));
    Map<String, Estimated> estimated = new TreeMap<>();
    for (Platform platform : Platform.values()) {
      estimated.put(platform.name(), samples.get(platform.ordinal()).estimate());
    }
    Benchmarks current = stored.current();
    return figures(estimated).equals(current.byPlatform()) ? current : stored.add(estimated);
  }

  static Map<String, Benchmark> figures(Map<String, Estimated> estimated) {
    return estimated.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().benchmark()));
  }
}
