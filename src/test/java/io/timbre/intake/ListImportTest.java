package io.timbre.intake;

import static io.timbre.intake.ImportState.APPLIED;
import static io.timbre.intake.ImportState.APPLYING;
import static io.timbre.intake.ImportState.CHECKED;
import static io.timbre.intake.ImportState.CHECKING;
import static io.timbre.intake.ImportState.FAILED;
import static io.timbre.intake.ImportState.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.timbre.access.PersonId;
import io.timbre.catalog.Platform;
import io.timbre.intake.cell.DateOrder;
import io.timbre.intake.cell.RateUnit;
import io.timbre.intake.column.Column;
import io.timbre.intake.column.ColumnStyle;
import io.timbre.intake.column.Field;
import io.timbre.intake.column.Mapping;
import io.timbre.intake.file.Message;
import io.timbre.intake.row.ListTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListImportTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final ListTerms TERMS =
      new ListTerms(Platform.INSTAGRAM, CurrencyUnit.EUR, LocalDate.of(2026, 11, 1));
  private static final ImportCounts COUNTS = new ImportCounts(2, 1, 0, 0, 0, 0);
  private static final Mapping COLUMNS = columns(Field.HANDLE, Field.FOLLOWERS);
  private static final Mapping NO_HANDLE = columns(Field.FOLLOWERS, Field.LIKES);

  /** What can happen to an import, the state that follows, and the states in which it may. */
  private enum Step {
    UNDERSTAND(it -> it.understand(TERMS, COLUMNS), READ, READ, CHECKED),
    START_CHECKING(ListImport::startChecking, CHECKING, READ),
    MARK_AS_CHECKED(it -> it.checked(COUNTS), CHECKED, CHECKING),
    START_APPLYING(ListImport::startApplying, APPLYING, CHECKED),
    MARK_AS_APPLIED(it -> it.applied(COUNTS, 1, NOW), APPLIED, APPLYING),
    FAIL(it -> it.fail(Message.of("intake.list.no-rows", 1)), FAILED, CHECKING, APPLYING);

    private final Consumer<ListImport> take;
    private final ImportState after;
    private final Set<ImportState> allowedIn;

    Step(Consumer<ListImport> take, ImportState after, ImportState first, ImportState... others) {
      this.take = take;
      this.after = after;
      this.allowedIn = EnumSet.of(first, others);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_step_that_a_state_allows_is_taken(Step step) {
    for (ImportState state : step.allowedIn) {
      ListImport list = in(state);
      step.take.accept(list);
      assertThat(list.state()).as("%s an import that is %s", step, state).isEqualTo(step.after);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_step_that_a_state_does_not_allow_is_refused_and_changes_nothing(Step step) {
    for (ImportState state : EnumSet.complementOf(EnumSet.copyOf(step.allowedIn))) {
      ListImport list = in(state);
      assertThatThrownBy(() -> step.take.accept(list))
          .as("%s an import that is %s", step, state)
          .isInstanceOf(WrongState.class)
          .hasMessageContaining(state.name());
      assertThat(list.state()).isEqualTo(state);
    }
  }

  @Test
  void a_list_without_handles_is_not_checked_before_a_person_names_their_column() {
    ListImport list = imported("list.csv", NO_HANDLE);
    assertThat(list.obstacle()).isPresent();
    assertThatThrownBy(list::startChecking).isInstanceOf(WrongState.class);
    list.understand(TERMS, COLUMNS);
    assertThat(list.obstacle()).isEmpty();
    list.startChecking();
    assertThat(list.state()).isEqualTo(CHECKING);
  }

  @Test
  void a_list_that_is_read_in_another_way_has_to_be_checked_again() {
    ListImport list = in(CHECKED);
    assertThat(list.counts()).contains(COUNTS);
    list.understand(TERMS, COLUMNS);
    assertThat(list.counts()).isEmpty();
    assertThat(list.state()).isEqualTo(READ);
  }

  @Test
  void applying_counts_the_rows_from_the_start_again() {
    ListImport list = in(CHECKED);
    assertThat(list.rowsDone()).isEqualTo(3);
    list.startApplying();
    assertThat(list.rowsDone()).isZero();
  }

  @Test
  void an_import_knows_when_it_was_applied() {
    assertThat(in(APPLYING).appliedAt()).isEmpty();
    assertThat(in(APPLIED).appliedAt()).contains(NOW);
  }

  @Test
  void an_import_that_failed_says_why() {
    assertThat(in(FAILED).obstacle()).contains(Message.of("intake.list.no-rows", 1));
  }

  @Test
  void of_a_long_file_name_the_end_is_kept_where_its_type_stands() {
    ListImport list = imported("x".repeat(300) + ".csv", COLUMNS);
    assertThat(list.fileName()).hasSize(ListImport.LONGEST_NAME).endsWith("x.csv");
  }

  @Test
  void samples_that_may_name_an_erased_creator_are_forgotten() {
    ListImport list = in(READ);
    assertThat(list.columns()).noneMatch(column -> column.samples().isEmpty());
    list.forgetSamples();
    assertThat(list.columns()).hasSize(2).allMatch(column -> column.samples().isEmpty());
  }

  @Test
  void an_import_that_is_not_saved_yet_has_no_id() {
    assertThatIllegalStateException().isThrownBy(() -> in(READ).id());
  }

  private static ListImport in(ImportState state) {
    ListImport list = imported("list.csv", COLUMNS);
    if (state != READ) {
      list.startChecking();
    }
    if (EnumSet.of(CHECKED, APPLYING, APPLIED).contains(state)) {
      list.checked(COUNTS);
    }
    if (EnumSet.of(APPLYING, APPLIED).contains(state)) {
      list.startApplying();
    }
    if (state == APPLIED) {
      list.applied(COUNTS, 1, NOW);
    }
    if (state == FAILED) {
      list.fail(Message.of("intake.list.no-rows", 1));
    }
    return list;
  }

  private static ListImport imported(String fileName, Mapping columns) {
    return new ListImport(fileName, TERMS, columns, 3, new PersonId(1), NOW);
  }

  private static Mapping columns(Field first, Field second) {
    return new Mapping(List.of(column(0, first), column(1, second)), Optional.empty());
  }

  private static Column column(int index, Field field) {
    return new Column(
        index,
        field.name(),
        field,
        Message.of("intake.column.header"),
        new ColumnStyle(Optional.empty(), Optional.empty(), RateUnit.PERCENT, DateOrder.DAY_FIRST),
        List.of("mo.bakes"));
  }
}
