package io.timbre.discovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes named values for addresses: {@code GROWTH_DEDUCTION} becomes growth-deduction. */
public final class Spelling {

  /** Names that are shorter in addresses. */
  private static final Map<String, String> SHORTER = Map.of("among-peers", "peers");

  private Spelling() {}

  /** Returns the value as written in an address. */
  public static String of(Enum<?> value) {
    String name = folded(value.name());
    return SHORTER.getOrDefault(name, name);
  }

  /** Returns the value with this spelling, or with this full name, ignoring case. */
  static <E extends Enum<E>> Optional<E> read(Class<E> type, String text) {
    String name = folded(text);
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> of(value).equals(name) || folded(value.name()).equals(name))
        .findFirst();
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
