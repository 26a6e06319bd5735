package io.timbre.demo;

import static io.timbre.demo.MadeUp.CREATORS;
import static io.timbre.demo.MadeUp.TODAY;
import static io.timbre.demo.MadeUp.TREE;
import static io.timbre.demo.MadeUp.creators;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.niche.NicheNode;
import io.timbre.scoring.Seed;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoCatalogTest {

  @Test
  void the_same_seed_makes_the_same_creators() {
    assertThat(creators(1, 500)).isEqualTo(CREATORS.subList(0, 500));
  }

  @Test
  void another_seed_makes_others() {
    assertThat(creators(2, 500)).doesNotContainAnyElementsOf(CREATORS);
  }

  @Test
  void a_creator_does_not_hang_on_those_made_before() {
    assertThat(new DemoCatalog(1, TODAY, Seed.BENCHMARKS, TREE).creator(4_321))
        .isEqualTo(CREATORS.get(4_321));
  }

  @Test
  void a_few_have_no_country() {
    assertThat(CREATORS.stream().filter(creator -> creator.country().isEmpty()).count())
        .isBetween(100L, 200L);
    assertThat(CREATORS.stream().flatMap(creator -> creator.country().stream()).collect(toSet()))
        .hasSizeGreaterThan(30)
        .allMatch(Set.of(java.util.Locale.getISOCountries())::contains);
  }

  @Test
  void every_niche_is_somebodys() {
    Set<String> named =
        CREATORS.stream().flatMap(creator -> creator.niches().keySet().stream()).collect(toSet());
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(TREE.all().stream().map(NicheNode::key).toList());
  }

  @Test
  void the_shares_of_a_creators_niches_sum_to_at_most_one() {
    assertThat(CREATORS)
        .allSatisfy(creator -> {
          assertThat(creator.niches()).hasSizeBetween(1, 4);
          assertThat(creator.niches().values()).allMatch(share -> share > 0 && share <= 1);
          assertThat(creator.niches().values().stream().mapToDouble(s -> s).sum())
              .isLessThanOrEqualTo(1 + 1e-9);
        });
  }

  @Test
  void the_niches_of_a_creator_lie_mostly_near_each_other() {
    double near =
        CREATORS.stream()
            .filter(creator -> creator.niches().size() > 1)
            .mapToDouble(creator ->
                creator.niches().keySet().stream()
                            .map(key -> TREE.get(key).path().getFirst())
                            .distinct()
                            .count()
                        == 1
                    ? 1
                    : 0)
            .average()
            .orElseThrow();
    assertThat(near).isBetween(0.5, 0.8);
  }

  @Test
  void some_creators_publish_on_two_or_three_platforms() {
    assertThat(CREATORS.stream().filter(creator -> creator.channels().size() > 1).count())
        .isBetween(800L, 1_200L);
    assertThat(CREATORS)
        .allSatisfy(creator ->
            assertThat(creator.channels())
                .extracting(DemoChannel::platform)
                .doesNotHaveDuplicates());
  }
}
