package io.timbre.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.web.util.WebUtils;

/** The time zone of a browser, which our script {@code time-zone.js} reports in a cookie. */
final class BrowsersZone {

  private static final String COOKIE = "time-zone";

  /**
   * Zones named after places, and UTC. The others are abbreviations and fixed offsets, which have
   * no summer time.
   */
  private static final Pattern PLACE =
      Pattern.compile(
          "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

  private BrowsersZone() {}

  /** The reported zone; empty if the browser reported none or an unknown one. */
  static Optional<ZoneId> of(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .flatMap(cookie -> named(cookie.getValue()));
  }

  /** The zone with a name such as Europe/Lisbon; empty if there is none with this name. */
  static Optional<ZoneId> named(String name) {
    return Optional.of(name).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
  }

  /** The names of zones to choose from, in alphabetical order. */
  static Set<String> places() {
    Set<String> places = new TreeSet<>(ZoneId.getAvailableZoneIds());
    places.removeIf(name -> !PLACE.matcher(name).matches());
    return places;
  }
}
