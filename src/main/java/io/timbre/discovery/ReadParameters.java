package io.timbre.discovery;

import io.timbre.ranking.Range;
import io.timbre.shell.TypedFigure;
import io.timbre.shell.TypedFigure.NoFigure;
import io.timbre.shell.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The parameters of one address while they are read: what makes no sense is noted, and left out.
 */
final class ReadParameters {

  /** Says of a parameter that nothing is asked by it, whatever the text of the brief says. */
  static final String ANY = "any";

  private final Parameters parameters;
  private final List<Misread> misread = new ArrayList<>();

  ReadParameters(Parameters parameters) {
    this.parameters = parameters;
  }

  /** What was noted so far. */
  List<Misread> misread() {
    return misread;
  }

  /** The names of the parameters that begin so. */
  List<String> names(String prefix) {
    return parameters.names().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  /** Every value of a parameter that asks something. */
  private List<String> values(String name) {
    return parameters.all(name).stream().filter(value -> !value.equalsIgnoreCase(ANY)).toList();
  }

  private Optional<String> value(String name) {
    return values(name).stream().findFirst();
  }

  /**
   * Notes what makes no sense.
   *
   * @param expected what would, as the name of a message
   */
  void refuse(String name, String expected) {
    misread.add(new Misread(name, value(name).orElse(""), expected));
  }

  /** Notes what is too long to be read. */
  void refuseLength(String name, String value) {
    misread.add(new Misread(name, value, "short"));
  }

  /** Every value that makes sense. */
  <T> List<T> all(String name, Function<String, Optional<T>> read) {
    List<T> known = new ArrayList<>();
    for (String value : values(name)) {
      read.apply(value)
          .ifPresentOrElse(known::add, () -> misread.add(new Misread(name, value, name)));
    }
    return known;
  }

  /** The first value that makes sense. */
  <T> Optional<T> one(String name, Function<String, Optional<T>> read) {
    return all(name, read).stream().findFirst();
  }

  /** A figure of a unit. */
  Optional<TypedFigure> figure(String name, Unit unit) {
    Optional<String> typed = value(name);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(TypedFigure.read(typed.get(), unit));
    } catch (NoFigure none) {
      refuse(name, none.expected());
      return Optional.empty();
    }
  }

  /** A figure of a unit, without what was typed beside it. */
  OptionalDouble number(String name, Unit unit) {
    return figure(name, unit).stream().mapToDouble(read -> read.value().doubleValue()).findFirst();
  }

  /**
   * A least and a most.
   *
   * @param bound reads the parameter of one of them
   */
  Range range(String name, Function<String, OptionalDouble> bound) {
    OptionalDouble min = bound.apply(name + ".min");
    OptionalDouble max = bound.apply(name + ".max");
    if (min.isPresent() && max.isPresent() && min.getAsDouble() > max.getAsDouble()) {
      refuse(name + ".max", "not-under-min");
      return new Range(min, OptionalDouble.empty());
    }
    return new Range(min, max);
  }
}
