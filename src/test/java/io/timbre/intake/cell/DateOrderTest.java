package io.timbre.intake.cell;

import static io.timbre.intake.cell.DateOrder.DAY_FIRST;
import static io.timbre.intake.cell.DateOrder.MONTH_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateOrderTest {
  private static final LocalDate THIRD_OF_APRIL = LocalDate.of(2022, 4, 3);

  @Test
  void a_number_over_twelve_is_a_day_and_shows_where_days_stand() {
    assertThat(DateOrder.shownBy(List.of("03/04/2022", "03/14/2022"))).isEqualTo(MONTH_FIRST);
    assertThat(DateOrder.shownBy(List.of("03/04/2022", "14/03/2022"))).isEqualTo(DAY_FIRST);
    assertThat(DateOrder.shownBy(List.of("03/04/2022"))).isEqualTo(DAY_FIRST);
  }

  @Test
  void a_day_is_read_as_people_write_it() {
    assertThat(DAY_FIRST.read("2022-04-03")).contains(THIRD_OF_APRIL);
    assertThat(DAY_FIRST.read("2022-04-03T10:15:00Z")).contains(THIRD_OF_APRIL);
    assertThat(DAY_FIRST.read("03/04/2022")).contains(THIRD_OF_APRIL);
    assertThat(MONTH_FIRST.read("04/03/2022")).contains(THIRD_OF_APRIL);
    assertThat(MONTH_FIRST.read("3.4.2022")).contains(THIRD_OF_APRIL);
  }

  @Test
  void a_day_that_never_was_is_none() {
    assertThat(DAY_FIRST.read("31/02/2022")).isEmpty();
    assertThat(DAY_FIRST.read("yesterday")).isEmpty();
    assertThat(DAY_FIRST.read("")).isEmpty();
  }
}
