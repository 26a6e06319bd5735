package io.timbre;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.timbre.architecture.HouseRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.timbre");

  private static final JavaClasses CROOKED_HOUSE =
      new ClassFileImporter().importPackages("crooked");

  private static final ImportOption WITH_TESTS = location -> true;

  @Test
  void a_room_uses_its_declared_neighbours_alone() {
    ApplicationModules.of(TimbreApplication.class).verify();
  }

  @Test
  void a_room_that_uses_another_is_seen() {
    ApplicationModules rooms = ApplicationModules.of("crooked.rooms", WITH_TESTS);

    assertThatThrownBy(rooms::verify)
        .isInstanceOf(Violations.class)
        .hasMessageContaining("attic")
        .hasMessageContaining("cellar");
  }

  @ParameterizedTest
  @EnumSource
  void the_house_keeps_its_rules(HouseRule rule) {
    rule.check(HOUSE);
  }

  @ParameterizedTest
  @EnumSource
  void a_broken_rule_is_seen(HouseRule rule) {
    assertThatThrownBy(() -> rule.check(CROOKED_HOUSE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(rule.brokenBy());
  }
}
