package io.timbre.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandlesTest {

  private final Handles handles = new Handles(new SplittableRandom(1));

  @Test
  void a_million_handles_are_a_million_different_ones() {
    Set<String> given = new HashSet<>();
    for (int number = 0; number < 1_000_000; number++) {
      assertThat(given.add(handles.handle(number).text())).as("handle %s", number).isTrue();
    }
  }

  @Test
  void a_handle_is_one_that_platforms_would_take() {
    for (int number = 0; number < 200_000; number++) {
      assertThat(handles.handle(number).text())
          .matches("[a-z][a-z._]*[a-z][0-9]*")
          .hasSizeLessThan(31);
    }
  }

  @Test
  void every_first_level_niche_has_words_of_its_own() {
    assertThat(WordList.shipped("handle-words.properties").keys())
        .containsExactlyInAnyOrderElementsOf(
            NicheTree.shipped().roots().stream().map(NicheNode::key).toList());
  }

  @Test
  void no_word_stands_twice() {
    Stream<String> words =
        Stream.of("handle-words.properties", "handle-endings.properties")
            .map(WordList::shipped)
            .flatMap(list -> list.keys().stream().flatMap(key -> list.of(key).stream()));
    assertThat(words).doesNotHaveDuplicates();
  }
}
