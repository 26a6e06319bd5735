package io.timbre.niche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Guards how many of the briefs that marketers type are understood, by names alone. */
class EverydayBriefsTest {
  private static final double WANTED = 0.98;

  private final ReadTopics read = new ReadTopics(NicheTree.shipped());

  @Test
  void nearly_every_brief_has_its_topic_among_the_first_three() {
    List<TableLine> briefs = TableLine.shipped("niche/briefs.tsv", List.of("brief", "topic"));

    List<String> missed =
        briefs.stream().filter(brief -> !understood(brief)).map(brief -> brief.cell(0)).toList();

    assertThat(briefs).hasSizeGreaterThan(300);
    assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - WANTED) * briefs.size()));
  }

  private boolean understood(TableLine brief) {
    Pattern wanted = Pattern.compile(brief.cell(1), Pattern.CASE_INSENSITIVE);
    return read.read(brief.cell(0)).topics().stream()
        .limit(3)
        .map(Topic::niche)
        .anyMatch(niche -> wanted.matcher(niche.key() + " " + niche.name()).find());
  }
}
