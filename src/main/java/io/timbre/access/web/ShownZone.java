package io.timbre.access.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A time zone to choose.
 *
 * @param id such as America/Argentina/Ushuaia
 * @param place such as Ushuaia, Argentina
 */
record ShownZone(String id, String place, boolean chosen) {

  /**
   * All zones to choose from, by part of the world, and the chosen one even if it is not named
   * after a place.
   */
  static Map<String, List<ShownZone>> all(String chosen) {
    TreeSet<String> ids = new TreeSet<>(BrowsersZone.places());
    BrowsersZone.named(chosen).ifPresent(zone -> ids.add(chosen));
    return ids.stream()
        .collect(
            Collectors.groupingBy(
                ShownZone::world,
                LinkedHashMap::new,
                Collectors.mapping(
                    id -> new ShownZone(id, place(id), id.equals(chosen)), Collectors.toList())));
  }

  private static String world(String id) {
    int end = id.indexOf('/');
    return end < 0 ? "" : id.substring(0, end);
  }

  private static String place(String id) {
    String[] parts = id.replace('_', ' ').split("/");
    String place = parts[parts.length - 1];
    return parts.length < 3 ? place : place + ", " + parts[1];
  }
}
