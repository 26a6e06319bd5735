package io.timbre.ranking.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers codes as they come, so that a block keeps a small number for each channel. */
final class Codes {

  /** Stands for an unknown code; its number is 0. */
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

  /** Every code by its number. */
  List<String> all() {
    return List.copyOf(codes);
  }
}
