package io.timbre.ranking.columns;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Finds channels by parts of the creator's name or the handle. Only letters and digits count;
 * accents, case, width and punctuation are ignored.
 */
@Component
public class FindNamed {

  /**
   * Selects the channels that all words name, with the closeness of the word that matches least
   * closely.
   */
  private static final String CALLED =
      """
      with word as (select name_key(said) key, lower(said) said from unnest(?::text[]) said),
      called as (
        select channel.id, word.said, case
            when lower(handle) = word.said then 3
            when name_key(handle) = key then 2
            when name_key(handle) like key || '%' then 1 else 0 end closeness
        from word join channel on not erased and key <> '' and name_key(handle) like '%' || key || '%'
        union all
        select channel.id, word.said, case
            when name_key(name) = key then 2 when name_key(name) like key || '%' then 1 else 0 end
        from word
          join creator on key <> '' and name_key(name) like '%' || key || '%'
          join channel on creator_id = creator.id and not erased),
      closest as (select id, said, max(closeness) closeness from called group by id, said),
      named as (
        select id, min(closeness) closeness from closest
        group by id having count(*) = cardinality(?::text[]))
      """;

  /** The minimum similarity of a name that is worth suggesting. */
  private static final double ALIKE = 0.35;

  private final JdbcClient jdbc;

  public FindNamed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the channels that all of the words name. */
  ChannelIdFilter all(List<String> words) {
    if (words.isEmpty()) {
      return ChannelIdFilter.EVERYBODY;
    }
    Map<Long, Integer> closeness = new HashMap<>();
    called("select id, closeness from named", words)
        .query(row -> {
          closeness.put(row.getLong(1), row.getInt(2));
        });
    return ChannelIdFilter.only(closeness);
  }

  /** Returns the number of channels that all words of a phrase name; 0 if it has no words. */
  long count(String phrase) {
    return phrase.isBlank()
        ? 0
        : called("select count(*) from named", List.of(phrase.strip().split("\\s+")))
            .query(Long.class)
            .single();
  }

  private StatementSpec called(String select, List<String> words) {
    String[] distinct = words.stream().distinct().toArray(String[]::new);
    return jdbc.sql(CALLED + select).param(distinct).param(distinct);
  }

  /**
   * Returns handles of channels with a similar name, most similar first.
   *
   * @param most maximum number of handles
   */
  List<String> near(String phrase, int most) {
    return phrase.isBlank()
        ? Collections.emptyList()
        : jdbc.sql(
                """
                select handle from (
                  select handle, greatest(
                    similarity(name_key(handle), name_key(:said)),
                    similarity(name_key(name), name_key(:said))) alike
                  from channel join creator on creator.id = creator_id
                  where not erased
                    and (name_key(handle) % name_key(:said) or name_key(name) % name_key(:said))) near
                where alike >= :alike
                order by alike desc, handle
                limit :most
                """)
            .param("said", phrase)
            .param("alike", ALIKE)
            .param("most", most)
            .query((row, at) -> row.getString(1))
            .list();
  }
}
