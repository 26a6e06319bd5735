package io.timbre.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Days as the person has them for whom a page or a file is made: what happened at one moment is on
 * different days in Auckland and in Honolulu. Outside of a request days are those of UTC.
 */
public final class ViewersCalendar {

  private ViewersCalendar() {}

  /** The day that it is where the viewer is. */
  public static LocalDate today(Clock clock) {
    return dayOf(clock.instant());
  }

  /** The day that it was, or will be, where the viewer is. */
  public static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone());
  }

  static ZoneId zone() {
    return LocaleContextHolder.getTimeZone().toZoneId();
  }
}
