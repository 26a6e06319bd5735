package io.timbre.discovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How named values are written in an address: {@code GROWTH_DEDUCTION} as growth-deduction. */
public final class Spelling {

  /** Names that an address says shorter. */
  private static final Map<String, String> SHORTER = Map.of("among-peers", "peers");

  private Spelling() {}

  /** As it is written. */
  public static String of(Enum<?> value) {
    String name = folded(value.name());
    return SHORTER.getOrDefault(name, name);
  }

  /** The value that is written so, or by its full name; letter case aside. */
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
