package io.timbre.campaign.export;

import static java.util.stream.Collectors.joining;

import io.timbre.scoring.Forecast;
import io.timbre.shell.Sentence;
import io.timbre.shell.Show;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the figures of printed documents. */
@Component
class PrintFigures {

  private final Show show;

  PrintFigures(Show show) {
    this.show = show;
  }

  /** A large figure under its name, with the notes that there are. */
  Figure large(String name, @Nullable String figure, String... notes) {
    return new Figure(
        show.say(new Sentence("export.figure." + name)),
        figure,
        Stream.of(notes).filter(note -> !note.isEmpty()).collect(joining(" · ")));
  }

  /** 800–3,200; nothing where nothing is expected. */
  String range(Forecast forecast) {
    return forecast.point() == 0
        ? ""
        : show.say(
            new Sentence("export.range", show.whole(forecast.lo()), show.whole(forecast.hi())));
  }
}
