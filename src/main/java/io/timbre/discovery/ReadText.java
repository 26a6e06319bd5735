package io.timbre.discovery;

import io.timbre.reading.ReadBrief;
import io.timbre.reading.Reading;
import org.springframework.stereotype.Component;

/** Reads the text of a brief in full, or only its topics with {@code reading=off}. */
@Component
class ReadText {

  /** The parameter that states how the text is read. */
  static final String HOW = "reading";

  private static final String TOPICS_ALONE = "off";

  private final ReadBrief readBrief;

  ReadText(ReadBrief readBrief) {
    this.readBrief = readBrief;
  }

  Reading read(String text, Parameters parameters) {
    return parameters.value(HOW).equals(TOPICS_ALONE)
        ? readBrief.topicsAlone(text)
        : readBrief.read(text);
  }
}
