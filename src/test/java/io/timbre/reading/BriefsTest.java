package io.timbre.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.niche.TableLine;
import io.timbre.niche.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BriefsTest {
  private static final double TOPICS_WANTED = 0.98;

  @Test
  void every_condition_of_every_brief_is_read_and_none_besides() {
    List<String> wrong = new ArrayList<>();
    for (TableLine line : Briefs.all()) {
      Set<String> expected = conditions(line.cell(2));
      Set<String> read = conditions(Briefs.conditions(Briefs.read(line.cell(0))));
      if (expected.stream().noneMatch(c -> c.startsWith("audience="))) {
        read.removeIf(c -> c.startsWith("audience="));
      }
      if (!read.equals(expected)) {
        wrong.add(line.cell(0) + "\n    " + expected + "\n    " + read);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everything_that_a_brief_does_not_want_is_read_and_nothing_besides() {
    List<String> wrong = new ArrayList<>();
    for (TableLine line : Briefs.all()) {
      List<Exclusion> read = Briefs.read(line.cell(0)).excluded();
      boolean right =
          line.cell(3).isEmpty() ? read.isEmpty() : read.stream().anyMatch(names(line.cell(3)));
      if (!right) {
        wrong.add(line.cell(0) + "\n    " + line.cell(3) + "\n    " + read);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nearly_every_brief_has_its_topic_among_the_first_three() {
    List<TableLine> briefs = Briefs.all().stream().filter(line -> !line.cell(1).isEmpty()).toList();

    List<String> missed =
        briefs.stream().filter(line -> !isUnderstood(line)).map(line -> line.cell(0)).toList();

    assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - TOPICS_WANTED) * briefs.size()));
  }

  private static boolean isUnderstood(TableLine brief) {
    Pattern wanted = Pattern.compile(brief.cell(1), Pattern.CASE_INSENSITIVE);
    return Briefs.read(brief.cell(0)).topics().stream()
        .limit(3)
        .map(Topic::niche)
        .anyMatch(niche -> wanted.matcher(niche.key() + " " + niche.name()).find());
  }

  private static Predicate<Exclusion> names(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return exclusion -> pattern.matcher(exclusion.niche().name().toLowerCase(Locale.ROOT)).find();
  }

  private static Set<String> conditions(String cell) {
    Set<String> conditions = new TreeSet<>();
    for (String condition : cell.split(";")) {
      if (!condition.isBlank()) {
        String[] parts = condition.split("=");
        List<String> values = Arrays.stream(parts[1].split(",")).sorted().toList();
        conditions.add(parts[0].strip() + "=" + String.join(",", values));
      }
    }
    return conditions;
  }
}
