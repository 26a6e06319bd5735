package io.timbre.campaign.erasure;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a creator out of what people wrote and out of what was copied, in every workspace. What a
 * text or a copy says besides stays as it was.
 */
@Component
class EraseWords {

  private record Place(String table, String column) {}

  /** Words of people, or about what they did. */
  private static final List<Place> WORDS =
      List.of(
          new Place("campaign", "name"),
          new Place("campaign", "product"),
          new Place("campaign", "competitors"),
          new Place("campaign", "brief_text"),
          new Place("campaign", "filters"),
          new Place("shortlist_entry", "declined_because"),
          new Place("shortlist_entry", "tags"),
          new Place("shortlist_note", "words"),
          new Place("hidden_channel", "reason"),
          new Place("approval_answer", "words"),
          new Place("message", "recipient"),
          new Place("message", "subject"),
          new Place("message", "body"),
          new Place("message", "server_said"),
          new Place("message_draft", "subject"),
          new Place("message_draft", "body"),
          new Place("message_template", "name"),
          new Place("message_template", "subject"),
          new Place("message_template", "body"),
          new Place("reply", "words"),
          new Place("list_import", "file_name"),
          new Place("import_problem", "cell"),
          new Place("source", "list_name"));

  /** The same, several in each row. */
  private static final List<Place> LISTS =
      List.of(new Place("activity", "arguments"), new Place("import_problem", "arguments"));

  /** Copies that are kept as documents. */
  private static final List<Place> COPIES =
      List.of(
          new Place("approval_link", "shared"),
          new Place("plan", "wish"),
          new Place("plan", "outcome"),
          new Place("plan", "asked_under"));

  private static final String FIND = "select distinct %2$s from %1$s";
  private static final String REPLACE = "update %1$s set %2$s = :without where %2$s = :text";
  private static final String FIND_IN_LIST = "select distinct unnest(%2$s) from %1$s";
  private static final String REPLACE_IN_LIST =
      """
      update %1$s set %2$s = array_replace(%2$s, :text, :without) where :text = any(%2$s)
      """;

  private final JdbcClient jdbc;

  EraseWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void of(Traces traces) {
    for (Place words : WORDS) {
      replace(words, FIND, REPLACE, traces.words(), traces::takenOutOf);
    }
    for (Place list : LISTS) {
      replace(list, FIND_IN_LIST, REPLACE_IN_LIST, traces.words(), traces::takenOutOf);
    }
    for (Place copies : COPIES) {
      replace(copies, FIND, REPLACE, traces.inDocuments(), new EraseFromDocument(traces));
    }
  }

  private void replace(
      Place place, String find, String replace, List<String> signs, UnaryOperator<String> erase) {
    for (String text : mentioning(find.formatted(place.table, place.column), signs)) {
      String without = erase.apply(text);
      if (!without.equals(text)) {
        jdbc.sql(replace.formatted(place.table, place.column))
            .param("text", text)
            .param("without", without)
            .update();
      }
    }
  }

  private List<String> mentioning(String texts, List<String> signs) {
    return jdbc.sql(
            """
            select text from (%s) found (text)
            where exists (select from unnest(:signs) sign where position(sign in lower(text)) > 0)
            """
                .formatted(texts))
        .param("signs", signs.toArray(String[]::new))
        .query((row, number) -> row.getString("text"))
        .list();
  }
}
