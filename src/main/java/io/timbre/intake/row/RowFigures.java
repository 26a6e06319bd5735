package io.timbre.intake.row;

import io.timbre.intake.column.Field;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The known numbers of one row, and the fields known to be hidden. */
final class RowFigures {
  private final Map<Field, BigDecimal> known = new EnumMap<>(Field.class);
  private final Set<Field> hidden = EnumSet.noneOf(Field.class);

  void put(Field field, BigDecimal value) {
    known.put(field, value);
  }

  /** Marks a number as existing but hidden. */
  void hide(Field field) {
    known.remove(field);
    hidden.add(field);
  }

  boolean isHidden(Field field) {
    return hidden.contains(field);
  }

  boolean isZero(Field field) {
    return known.containsKey(field) && known.get(field).signum() == 0;
  }

  Optional<BigDecimal> exactly(Field field) {
    return Optional.ofNullable(known.get(field));
  }

  OptionalDouble average(Field field) {
    BigDecimal value = known.get(field);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
  }

  OptionalInt count(Field field) {
    BigDecimal value = known.get(field);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value.intValueExact());
  }

  OptionalLong followers() {
    BigDecimal value = known.get(Field.FOLLOWERS);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value.longValueExact());
  }
}
