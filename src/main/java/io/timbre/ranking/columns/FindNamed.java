package io.timbre.ranking.columns;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds channels by parts of the creator's name or the handle, accents and case aside. */
@Component
public class FindNamed {

  /** What LIKE would read as a wildcard stands for itself, also where folding brought it about. */
  private static final String ONE_WORD =
      """
      (select c.id from channel c where fold(c.handle) like %1$s
       union
       select c.id from creator cr join channel c on c.creator_id = cr.id
       where fold(cr.name) like %1$s)\
      """
          .formatted("'%' || regexp_replace(fold(?), '([\\\\%_])', '\\\\\\1', 'g') || '%'");

  private final JdbcClient jdbc;

  public FindNamed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The channels that every one of the words names. */
  Named all(List<String> words) {
    if (words.isEmpty()) {
      return Named.EVERYBODY;
    }
    List<Long> ids =
        with(words, jdbc.sql(every(words))).query((row, number) -> row.getLong(1)).list();
    return Named.only(ids.stream().mapToLong(Long::longValue).toArray());
  }

  /** How many channels every word of a phrase names; none where it has no words. */
  long count(String phrase) {
    if (phrase.isBlank()) {
      return 0;
    }
    List<String> words = List.of(phrase.strip().split("\\s+"));
    String sql = "select count(*) from (%s) named".formatted(every(words));
    return with(words, jdbc.sql(sql)).query(Long.class).single();
  }

  private static String every(List<String> words) {
    return words.stream().map(word -> ONE_WORD).collect(Collectors.joining(" intersect "));
  }

  private static StatementSpec with(List<String> words, StatementSpec statement) {
    StatementSpec filled = statement;
    for (String word : words) {
      filled = filled.param(word).param(word);
    }
    return filled;
  }
}
