package io.timbre.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Days in the time zone of the viewer for whom a page or a file is made. The same moment falls on
 * different days in Auckland and in Honolulu. Outside a request, days are in UTC.
 */
public final class ViewersCalendar {

  private ViewersCalendar() {}

  /** Today in the viewer's time zone. */
  public static LocalDate today(Clock clock) {
    return dayOf(clock.instant());
  }

  /** The day of a moment in the viewer's time zone. */
  public static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone());
  }

  static ZoneId zone() {
    return LocaleContextHolder.getTimeZone().toZoneId();
  }
}
