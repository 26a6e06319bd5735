package io.timbre.ranking.columns;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    String sql = words.stream().map(word -> ONE_WORD).collect(Collectors.joining(" intersect "));
    JdbcClient.StatementSpec statement = jdbc.sql(sql);
    for (String word : words) {
      statement = statement.param(word).param(word);
    }
    List<Long> ids = statement.query((row, number) -> row.getLong(1)).list();
    return Named.only(ids.stream().mapToLong(Long::longValue).toArray());
  }

  /** Whether a word names anybody. */
  boolean any(String word) {
    return jdbc.sql("select exists " + ONE_WORD)
        .param(word)
        .param(word)
        .query(Boolean.class)
        .single();
  }
}
