package io.timbre.reading;

import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises a text that consists only of a handle or the address of a profile: {@code
 * peppercorn.bakes}, {@code https://www.tiktok.com/@crumb}. It asks for that channel, whatever its
 * words mean.
 */
final class HandleAlone {

  /** Parts joined by dots or underscores, which words of a brief never are. */
  private static final Pattern HANDLE =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+([._]+[\\p{L}\\p{M}\\p{N}]+)+_*");

  private static final Pattern FIGURE = Pattern.compile("[\\p{N}.,]+[\\p{L}]?");

  private HandleAlone() {}

  /** Returns the handle without the sign before it; empty if the text is anything else. */
  static Optional<String> in(String typed) {
    String text = typed.strip();
    if (text.isEmpty() || text.codePoints().anyMatch(Character::isWhitespace)) {
      return Optional.empty();
    }
    return HANDLE.matcher(text).matches() && !FIGURE.matcher(text).matches()
        ? Optional.of(text)
        : ofAddress(text);
  }

  private static Optional<String> ofAddress(String text) {
    return Arrays.stream(Platform.values())
        .filter(platform -> text.toLowerCase(Locale.ROOT).contains(platform.host() + "/"))
        .flatMap(platform -> handle(platform, text))
        .findFirst();
  }

  private static Stream<String> handle(Platform platform, String address) {
    try {
      return Stream.of(Handle.of(platform, address).value());
    } catch (IllegalArgumentException noProfile) {
      return Stream.empty();
    }
  }
}
