package io.timbre.ranking.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers codes in the order they appear, so that a block stores a small number per channel. */
final class Codes {

  /** The unknown code, which has the number 0. */
  static final String UNKNOWN = "";

  private final Map<String, Short> numbers = new HashMap<>();
  private final List<String> codes = new ArrayList<>(List.of(UNKNOWN));

  short number(Optional<String> code) {
    return code.map(this::number).orElse((short) 0);
  }

  private short number(String code) {
    return numbers.computeIfAbsent(
        code,
        unseen -> {
          codes.add(unseen);
          return (short) (codes.size() - 1);
        });
  }

  /** Returns every code by its number. */
  List<String> all() {
    return List.copyOf(codes);
  }
}
