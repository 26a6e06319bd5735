package io.timbre.shell;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The one language of the application: of its texts, figures and dates, on pages, in files, mails
 * and jobs, whatever a browser or the machine prefers.
 */
@Component
public class BritishEnglish {

  /** What everything is written in. */
  public static final Locale LOCALE = Locale.UK;

  /** Settles it for what is written outside of a request, where times are in UTC. */
  BritishEnglish() {
    Locale.setDefault(LOCALE);
    LocaleContextHolder.setDefaultLocale(LOCALE);
    LocaleContextHolder.setDefaultTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
  }
}
