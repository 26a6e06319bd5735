package io.timbre.access.web;

import io.timbre.access.KeepTimeZone;
import io.timbre.access.SignedIn;
import io.timbre.shell.BritishEnglish;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.TimeZoneAwareLocaleContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/**
 * One language for all viewers, and times in the viewer's zone: the one they chose, else their
 * browser's, else UTC. The zone is looked up only when a time is written.
 */
@Component("localeResolver")
class ViewersLocale extends FixedLocaleResolver {

  private final KeepTimeZone timeZones;

  ViewersLocale(KeepTimeZone timeZones) {
    super(BritishEnglish.LOCALE);
    this.timeZones = timeZones;
  }

  @Override
  public LocaleContext resolveLocaleContext(HttpServletRequest request) {
    return new Viewers(SingletonSupplier.of(() -> TimeZone.getTimeZone(zone(request))));
  }

  private ZoneId zone(HttpServletRequest request) {
    return viewer()
        .flatMap(timeZones::of)
        .or(() -> BrowsersZone.of(request))
        .orElse(ZoneOffset.UTC);
  }

  private static Optional<SignedIn> viewer() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(SignedIn.class::isInstance)
        .map(SignedIn.class::cast);
  }

  private record Viewers(Supplier<TimeZone> zone) implements TimeZoneAwareLocaleContext {

    @Override
    public Locale getLocale() {
      return BritishEnglish.LOCALE;
    }

    @Override
    public TimeZone getTimeZone() {
      return zone.get();
    }
  }
}
