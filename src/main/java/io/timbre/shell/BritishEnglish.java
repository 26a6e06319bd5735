package io.timbre.shell;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The application's only language. All texts, figures and dates are written in it, on pages and in
 * files, emails and jobs, whatever the browser or the machine prefers.
 */
@Component
public class BritishEnglish {

  /** The locale of everything that is written. */
  public static final Locale LOCALE = Locale.UK;

  /**
   * Makes it the default locale, and UTC the default time zone, of what is written outside a
   * request.
   */
  BritishEnglish() {
    Locale.setDefault(LOCALE);
    LocaleContextHolder.setDefaultLocale(LOCALE);
    LocaleContextHolder.setDefaultTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
  }
}
