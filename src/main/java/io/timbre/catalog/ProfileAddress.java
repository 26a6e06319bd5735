package io.timbre.catalog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name of a channel from its web address. */
final class ProfileAddress {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(https?://)?(?:[a-z]{1,4}\\.)?((?:instagram|tiktok|youtube)\\.com)(?:/+([^?#]*))?.*");
  private static final Pattern SCHEME = Pattern.compile("(?i)(https?://|www\\.).*");

  /** First parts of a path that lead to something other than a channel. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "p",
          "reel",
          "reels",
          "tv",
          "explore",
          "accounts",
          "direct",
          "watch",
          "shorts",
          "playlist",
          "results",
          "feed",
          "live",
          "embed",
          "hashtag",
          "tag",
          "discover",
          "music");

  /** First parts of a path that come before the name. */
  private static final Set<String> BEFORE_THE_NAME =
      Set.of("channel", "c", "user", "stories", "_u");

  private ProfileAddress() {}

  /** Whether the text is written as a web address, of any site. */
  static boolean isAddress(String text) {
    return SCHEME.matcher(text).matches() || ADDRESS.matcher(text).matches();
  }

  /**
   * The name in the address, as written there.
   *
   * @throws IllegalArgumentException if the address is not that of a channel on this platform
   */
  static String name(Platform platform, String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (parts.matches() && parts.group(2).equalsIgnoreCase(platform.host())) {
      String name = named(platform, steps(parts.group(3) == null ? "" : parts.group(3)));
      if (!name.isEmpty()) {
        return name;
      }
    }
    throw new IllegalArgumentException(
        "“" + address + "” is not a profile address on " + platform.title());
  }

  private static String named(Platform platform, List<String> steps) {
    String first = steps.isEmpty() ? "" : steps.getFirst();
    if (BEFORE_THE_NAME.contains(first)) {
      return steps.size() > 1 ? steps.get(1) : "";
    }
    boolean marked = first.startsWith("@");
    boolean nameNeedsMark = platform == Platform.TIKTOK;
    return marked || !nameNeedsMark && !ELSEWHERE.contains(first) ? first : "";
  }

  private static List<String> steps(String path) {
    return List.of(decoded(path).replaceFirst("/+$", "").split("/+"));
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException notEncoded) {
      return path.strip();
    }
  }
}
