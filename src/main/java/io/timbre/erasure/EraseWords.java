package io.timbre.erasure;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes a creator from texts that people wrote and from copies, in every workspace. The rest of a
 * text or copy does not change.
 */
@Component
class EraseWords {

  private record Place(String table, String column) {}

  /** How texts of one kind are found and replaced, and the signs by which they are recognised. */
  private record Kind(
      List<Place> places,
      String find,
      String replace,
      List<String> signs,
      UnaryOperator<String> erase) {}

  private record Change(Kind kind, Place place, String text, String without) {}

  /** Texts that people wrote, or that describe what they did. */
  private static final List<Place> WORDS =
      List.of(
          new Place("campaign", "name"),
          new Place("campaign", "product"),
          new Place("campaign", "competitors"),
          new Place("campaign", "brief_text"),
          new Place("shortlist_entry", "declined_because"),
          new Place("shortlist_entry", "tags"),
          new Place("shortlist_note", "words"),
          new Place("hidden_channel", "reason"),
          new Place("approval_answer", "words"),
          new Place("message", "subject"),
          new Place("message", "body"),
          new Place("message", "server_said"),
          new Place("message_draft", "subject"),
          new Place("message_draft", "body"),
          new Place("message_template", "subject"),
          new Place("message_template", "body"),
          new Place("reply", "words"),
          new Place("list_import", "file_name"),
          new Place("source", "list_name"));

  /** Cells of lists, whose whole text may be a name. */
  private static final List<Place> CELLS = List.of(new Place("import_problem", "cell"));

  /** Columns with arrays of such texts. */
  private static final List<Place> LISTS =
      List.of(new Place("activity", "arguments"), new Place("import_problem", "arguments"));

  /** Names of templates, which are unique in a workspace. */
  private static final List<Place> TEMPLATE_NAMES = List.of(new Place("message_template", "name"));

  /** Copies that are stored as JSON documents in text columns. */
  private static final List<Place> COPIES =
      List.of(
          new Place("campaign", "filters"),
          new Place("approval_link", "shared"),
          new Place("plan", "wish"),
          new Place("plan", "outcome"),
          new Place("plan", "asked_under"));

  /** JSON documents in columns of type {@code jsonb}. */
  private static final List<Place> DOCUMENTS =
      List.of(new Place("list_import", "columns"), new Place("list_import", "obstacle"));

  private static final String FIND = "select distinct %2$s from %1$s";
  private static final String REPLACE = "update %1$s set %2$s = :without where %2$s = :text";
  private static final String FIND_IN_LIST = "select distinct unnest(%2$s) from %1$s";
  private static final String REPLACE_IN_LIST =
      """
      update %1$s set %2$s = array_replace(%2$s, :text, :without) where :text = any(%2$s)
      """;
  private static final String REPLACE_UNIQUE =
      """
      update %1$s one set %2$s = case
        when exists (
          select from %1$s other
          where other.workspace_id = one.workspace_id and other.%2$s = :without)
        then left(:without, 180) || ' ' || id else :without end
      where %2$s = :text
      """;
  private static final String FIND_DOCUMENT = "select distinct %2$s::text from %1$s";
  private static final String REPLACE_DOCUMENT =
      "update %1$s set %2$s = :without::jsonb where %2$s::text = :text";

  private final JdbcClient jdbc;

  EraseWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void of(Traces traces) {
    // One at a time, since the new name of a template depends on the current names of the others.
    changes(traces)
        .forEach(change ->
            jdbc.sql(of(change.kind.replace, change.place))
                .param("text", change.text)
                .param("without", change.without)
                .update());
  }

  /** Returns how many different texts name the creator, without changing anything. */
  @Transactional(propagation = Propagation.MANDATORY)
  int count(Traces traces) {
    return (int) changes(traces).count();
  }

  private Stream<Change> changes(Traces traces) {
    List<String> signs = traces.signs();
    UnaryOperator<String> words = traces::takenOutOf;
    UnaryOperator<String> names = traces::takenOutOfName;
    List<String> inCopies = traces.signsInDocuments();
    UnaryOperator<String> copies = new EraseFromDocument(traces);
    return Stream.of(
            new Kind(WORDS, FIND, REPLACE, signs, words),
            new Kind(CELLS, FIND, REPLACE, signs, names),
            new Kind(LISTS, FIND_IN_LIST, REPLACE_IN_LIST, signs, names),
            new Kind(TEMPLATE_NAMES, FIND, REPLACE_UNIQUE, signs, words),
            new Kind(COPIES, FIND, REPLACE, inCopies, copies),
            new Kind(DOCUMENTS, FIND_DOCUMENT, REPLACE_DOCUMENT, inCopies, copies))
        .flatMap(kind -> kind.places.stream().flatMap(place -> changes(kind, place)));
  }

  private Stream<Change> changes(Kind kind, Place place) {
    return mentioning(of(kind.find, place), kind.signs).stream()
        .map(text -> new Change(kind, place, text, kind.erase.apply(text)))
        .filter(change -> !change.without.equals(change.text));
  }

  private static String of(String template, Place place) {
    return template.formatted(place.table, place.column);
  }

  private List<String> mentioning(String texts, List<String> signs) {
    return jdbc.sql(
            """
            select text from (%s) found (text)
            where exists (
              select from unnest(:signs) sign
              where position(lower(sign collate pg_c_utf8) in lower(text collate pg_c_utf8)) > 0)
            """
                .formatted(texts))
        .param("signs", signs.toArray(String[]::new))
        .query((row, number) -> row.getString("text"))
        .list();
  }
}
