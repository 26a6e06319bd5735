package io.timbre.shortlist.files;

import static java.util.stream.Collectors.joining;

import io.timbre.scoring.Forecast;
import io.timbre.shell.Sentence;
import io.timbre.shell.Show;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the figures of printed documents. */
@Component
public class PrintFigures {

  private final Show show;

  PrintFigures(Show show) {
    this.show = show;
  }

  /** Returns a large figure with its name and those notes that are not empty. */
  public Figure large(String name, @Nullable String figure, String... notes) {
    return new Figure(
        show.say(new Sentence("export.figure." + name)),
        figure,
        Stream.of(notes).filter(note -> !note.isEmpty()).collect(joining(" · ")));
  }

  /** Returns an interval such as 800–3,200; empty if no engagements are expected. */
  public String range(Forecast forecast) {
    return forecast.point() == 0
        ? ""
        : show.say(
            new Sentence("export.range", show.whole(forecast.lo()), show.whole(forecast.hi())));
  }
}
