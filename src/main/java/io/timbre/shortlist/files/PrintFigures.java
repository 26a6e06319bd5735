package io.timbre.shortlist.files;

import static java.util.stream.Collectors.joining;

import io.timbre.scoring.Forecast;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the figures of printed documents. */
@Component
public class PrintFigures {

  private final Format format;

  PrintFigures(Format format) {
    this.format = format;
  }

  /** Returns a large figure with its name and those notes that are not empty. */
  public Figure large(String name, @Nullable String figure, String... notes) {
    return new Figure(
        format.say(new Sentence("export.figure." + name)),
        figure,
        Stream.of(notes).filter(note -> !note.isEmpty()).collect(joining(" · ")));
  }

  /** Returns an interval such as 800–3,200; empty if no engagements are expected. */
  public String range(Forecast forecast) {
    return forecast.point() == 0
        ? ""
        : format.say(
            new Sentence("export.range", format.whole(forecast.lo()), format.whole(forecast.hi())));
  }
}
