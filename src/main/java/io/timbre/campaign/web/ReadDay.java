package io.timbre.campaign.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.validation.Errors;

/** Reads a day as a browser sends it: 2026-11-30. */
public final class ReadDay {

  private ReadDay() {}

  /**
   * The day; empty for nothing, and for what is no day of this century, which the errors then say
   * of the field.
   */
  public static Optional<LocalDate> of(String typed, String field, Errors errors) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() >= 2000 && day.getYear() < 2200) {
        return Optional.of(day);
      }
    } catch (DateTimeParseException notADay) {
      // Told below, like a day that no campaign falls on.
    }
    errors.rejectValue(field, "campaign.wrong.day");
    return Optional.empty();
  }
}
