package io.timbre.niche;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads the words that name no niche by their meaning. The model is asked only about runs of
 * English words of which at least one is not an everyday word, or about several words if the text
 * names no niche. A single word beside a named niche ("for two") is not read. A word that no
 * dictionary has is taken as a name and is not read either.
 */
final class ReadMeaning {
  /** The maximum number of calls to the model per text. Each call takes milliseconds. */
  private static final int ASKED_AT_MOST = 2;

  private final Names names;
  private final Supplier<Optional<NichesByMeaning>> meanings;

  ReadMeaning(Names names, Supplier<Optional<NichesByMeaning>> meanings) {
    this.names = names;
    this.meanings = meanings;
  }

  void read(Found found) {
    meanings
        .get()
        .ifPresent(niches ->
            found.leftOver().stream()
                .filter(run -> saysSomething(run, found.isEmpty()))
                .limit(ASKED_AT_MOST)
                .forEach(run -> niches.nearest(right(run)).ifPresent(n -> found.meant(n, run))));
  }

  private boolean saysSomething(List<Found.Part> run, boolean alone) {
    return (alone || run.size() > 1)
        && right(run).stream().allMatch(names::isEnglish)
        && (right(run).stream().anyMatch(names::isTelling) || alone && run.size() > 1);
  }

  private static List<Word> right(List<Found.Part> run) {
    return run.stream().map(Found.Part::right).toList();
  }
}
