package io.timbre.documents;

import io.timbre.documents.sheet.Cell;
import io.timbre.documents.sheet.Column;
import io.timbre.documents.sheet.Sheet;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Builds sheets, with headings and meanings from the message files. */
@Component
public class Tabulate {

  private static final int NAMES_WIDTH = 26;
  private static final int WORDS_WIDTH = 100;

  private final Format format;

  Tabulate(Format format) {
    this.format = format;
  }

  /**
   * A column of a sheet whose rows are things of one type.
   *
   * @param key the name of its heading and meaning in the message files
   * @param width in characters, at least 1
   * @param cell returns the cell for one thing
   */
  public record Of<T>(String key, int width, Function<T, Cell> cell) {}

  /** A statement about a whole file. */
  public record Fact(String about, String says) {}

  /** Builds a sheet with a row for each thing. */
  public <T> Sheet sheet(
      String name, List<Of<T>> columns, Collection<? extends T> things, String currency) {
    return new Sheet(
        say(name),
        columns.stream().map(of -> column(of.key(), of.width(), currency)).toList(),
        things.stream()
            .map(thing -> columns.stream().map(of -> of.cell().apply(thing)).toList())
            .toList());
  }

  /** Builds the sheet that explains the columns of the other sheets and their sources. */
  public Sheet sources(Collection<Fact> facts, Collection<Sheet> sheets) {
    List<List<Cell>> rows = new ArrayList<>();
    facts.forEach(fact -> rows.add(row(fact.about(), fact.says())));
    for (Sheet sheet : sheets) {
      sheet
          .columns()
          .forEach(column -> rows.add(row(sheet.name() + ": " + column.title(), column.meaning())));
    }
    return new Sheet(
        say("export.sheet.sources"),
        List.of(
            new Column(say("export.column.about"), "", NAMES_WIDTH),
            new Column(say("export.column.says"), "", WORDS_WIDTH)),
        rows);
  }

  private static List<Cell> row(String about, String says) {
    return List.of(Cell.text(about), Cell.text(says));
  }

  private Column column(String key, int width, String currency) {
    return new Column(
        say("export.column." + key, currency), say("export.source." + key, currency), width);
  }

  /** Returns a fact that is true of every file, by its name in the message files. */
  public Fact fact(String name) {
    return new Fact(say("export.fact." + name), say("export.fact." + name + ".says"));
  }

  /** Returns a sentence of the message files. */
  public String say(String key, Object... arguments) {
    return format.say(new Sentence(key, arguments));
  }
}
