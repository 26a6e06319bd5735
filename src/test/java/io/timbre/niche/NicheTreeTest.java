package io.timbre.niche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NicheTreeTest {
  private static final String HEADING = "key\tname\tparent\tiab\tsynonyms\n";
  private static final NicheTree SMALL =
      NicheTree.parse(
          """
          # a comment
          key\tname\tparent\tiab\tsynonyms
          food\tFood\t\t210\tfood & drink; foodies
          baking\tBaking\tfood\t\t
          pets\tPets\t\t\t
          bread\tBread\tbaking\t\tloaves
          """);

  @Test
  void a_niche_knows_its_place() {
    NicheNode bread = SMALL.get("bread");

    assertThat(bread.path()).containsExactly("food", "baking", "bread");
    assertThat(bread.depth()).isEqualTo(3);
    assertThat(bread.parent()).contains(SMALL.get("baking"));
    assertThat(SMALL.get("food").parent()).isEmpty();
    assertThat(SMALL.get("food").children()).containsExactly(SMALL.get("baking"));
    assertThat(SMALL.roots()).extracting(NicheNode::name).containsExactly("Food", "Pets");
    assertThat(SMALL.get("food").iab()).contains("210");
    assertThat(bread.iab()).isEmpty();
  }

  @Test
  void a_subtree_is_a_range_of_positions() {
    assertThat(SMALL.all())
        .extracting(NicheNode::key)
        .containsExactly("food", "baking", "bread", "pets");
    assertThat(SMALL.get("food").position()).isZero();
    assertThat(SMALL.get("food").subtreeEnd()).isEqualTo(3);
    assertThat(SMALL.get("bread").isWithin(SMALL.get("food"))).isTrue();
    assertThat(SMALL.get("food").isWithin(SMALL.get("food"))).isTrue();
    assertThat(SMALL.get("food").isWithin(SMALL.get("bread"))).isFalse();
    assertThat(SMALL.get("pets").isWithin(SMALL.get("food"))).isFalse();
  }

  @Test
  void a_key_nobody_has_is_an_unknown_niche() {
    assertThat(SMALL.find("bred")).isEmpty();
    assertThatThrownBy(() -> SMALL.get("bred"))
        .isInstanceOf(UnknownNiche.class)
        .hasMessageContaining("'bred'");
  }

  @Test
  void an_invalid_file_is_refused_with_line_and_reason() {
    refused("food\tFood\t\t\t\nfood\tMeals\t\t\t", "line 3", "key 'food' is taken");
    refused("baking\tBaking\tfood\t\t\nfood\tFood\t\t\t", "line 2", "parent 'food'");
    refused("food\tFood\tfood\t\t", "line 2", "parent 'food'");
    refused("a\tA\tb\t\t\nb\tB\ta\t\t", "line 2", "parent 'b'");
    refused(
        "food\tFood\t\t\tmeals\npets\tPets\t\t\tMEAL",
        "line 3",
        "'MEAL' already names 'food' of line 2");
    refused("Food\tFood\t\t\t", "line 2", "key 'Food'");
    refused("food\t\t\t\t", "line 2", "no name");
    refused("food\tFood\t\t\t&; -", "line 2", "'-' has no word");
    refused("food\tFood", "line 2", "2 cells where 5 belong");
    refused(
        "a\tA\t\t\t\nb\tB\ta\t\t\nc\tC\tb\t\t\nd\tD\tc\t\t\ne\tE\td\t\t",
        "line 6",
        "deeper than 4");
    assertThatThrownBy(() -> NicheTree.parse("")).isInstanceOf(InvalidNicheFile.class);
  }

  private static void refused(String rows, String line, String reason) {
    assertThatThrownBy(() -> NicheTree.parse(HEADING + rows))
        .isInstanceOf(InvalidNicheFile.class)
        .hasMessageContainingAll("niches.tsv", line, reason);
  }
}
