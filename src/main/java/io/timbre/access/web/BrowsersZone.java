package io.timbre.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.web.util.WebUtils;

/** The time zone that a browser says it is in, by a cookie of our script {@code time-zone.js}. */
final class BrowsersZone {

  private static final String COOKIE = "time-zone";

  /** Zones of places. The others are abbreviations and fixed offsets, which know no summer. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

  private BrowsersZone() {}

  /** The zone; empty where the browser said none that is known. */
  static Optional<ZoneId> of(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .flatMap(cookie -> named(cookie.getValue()));
  }

  /** The zone of a name such as Europe/Lisbon; empty for anything else. */
  static Optional<ZoneId> named(String name) {
    return Optional.of(name).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
  }

  /** The names to choose from, in order. */
  static Set<String> places() {
    Set<String> places = new TreeSet<>(ZoneId.getAvailableZoneIds());
    places.removeIf(name -> !PLACE.matcher(name).matches());
    return places;
  }
}
