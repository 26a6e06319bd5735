package io.timbre.intake.column;

import static java.util.Comparator.comparingDouble;

import io.timbre.catalog.Platform;
import io.timbre.intake.file.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Works out what the columns of a list mean, from the words of the headers and the contents below
 * them. Each field goes to the column with the highest score for it.
 */
public final class UnderstandColumns {
  private static final int SAMPLES = 3;

  private UnderstandColumns() {}

  /** Reads the columns of a list for the platform that its headers name. */
  public static Mapping of(CreatorList list) {
    return understand(list, Optional.empty());
  }

  /** Reads the columns of a list for the channels of a platform. */
  public static Mapping of(CreatorList list, Platform platform) {
    return understand(list, Optional.of(platform));
  }

  private static Mapping understand(CreatorList list, Optional<Platform> wanted) {
    ReadColumns read = ReadColumns.of(list.header(), columns(list));
    Optional<Platform> spokenOf = read.platform();
    List<List<Suggestion>> suggestions = read.suggestions(wanted.or(() -> spokenOf));
    Map<Field, Integer> taken = assign(suggestions);
    List<Column> columns = new ArrayList<>();
    for (int index = 0; index < suggestions.size(); index++) {
      Suggestion chosen = chosen(index, suggestions.get(index), taken, list.header());
      String header = list.header().get(index);
      columns.add(
          new Column(
              index,
              header,
              chosen.field(),
              chosen.reason(),
              read.style(index),
              samples(list, index)));
    }
    return new Mapping(columns, spokenOf);
  }

  private static List<List<String>> columns(CreatorList list) {
    return IntStream.range(0, list.header().size())
        .mapToObj(index -> list.sample().stream().map(line -> line.cell(index)).toList())
        .toList();
  }

  private record Candidate(int column, Suggestion suggestion) {}

  /** The column that each field goes to, without fields that several columns may have. */
  private static Map<Field, Integer> assign(List<List<Suggestion>> suggestions) {
    List<Candidate> candidates = new ArrayList<>();
    for (int index = 0; index < suggestions.size(); index++) {
      for (Suggestion suggestion : suggestions.get(index)) {
        candidates.add(new Candidate(index, suggestion));
      }
    }
    candidates.removeIf(candidate -> candidate.suggestion().field().mayRepeat());
    candidates.sort(comparingDouble((Candidate it) -> it.suggestion().score()).reversed());
    Map<Field, Integer> taken = new EnumMap<>(Field.class);
    for (Candidate candidate : candidates) {
      if (!taken.containsValue(candidate.column())) {
        taken.putIfAbsent(candidate.suggestion().field(), candidate.column());
      }
    }
    return taken;
  }

  private static Suggestion chosen(
      int index, List<Suggestion> suggestions, Map<Field, Integer> taken, List<String> headers) {
    for (Suggestion suggestion : suggestions) {
      Integer holder = taken.get(suggestion.field());
      if (suggestion.field() == Field.CATEGORY || holder != null && holder == index) {
        return suggestion;
      }
    }
    Suggestion last = suggestions.getLast();
    Integer holder = taken.get(suggestions.getFirst().field());
    return holder == null
        ? last
        : new Suggestion(Field.IGNORED, 0, Message.of("intake.column.taken", headers.get(holder)));
  }

  private static List<String> samples(CreatorList list, int index) {
    return list.sample().stream()
        .map(line -> line.cell(index))
        .filter(cell -> !cell.isEmpty())
        .limit(SAMPLES)
        .toList();
  }
}
