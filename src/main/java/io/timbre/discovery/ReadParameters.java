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

/** Reads the parameters of one address. Values that cannot be read are noted and ignored. */
final class ReadParameters {

  /** The value that asks for nothing, whatever the text of the brief says. */
  static final String ANY = "any";

  private final Parameters parameters;
  private final List<Misread> misread = new ArrayList<>();

  ReadParameters(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Returns the values noted so far. */
  List<Misread> misread() {
    return misread;
  }

  /** Returns the names of the parameters with a prefix. */
  List<String> names(String prefix) {
    return parameters.names().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  /** Returns every value of a parameter except {@link #ANY}. */
  private List<String> values(String name) {
    return parameters.all(name).stream().filter(value -> !value.equalsIgnoreCase(ANY)).toList();
  }

  private Optional<String> value(String name) {
    return values(name).stream().findFirst();
  }

  /**
   * Notes a value that cannot be read.
   *
   * @param expected the expected value, as the name of a message
   * @param arguments the arguments of that message
   */
  void refuse(String name, String expected, String... arguments) {
    misread.add(new Misread(name, value(name).orElse(""), expected, List.of(arguments)));
  }

  /** Notes a value that is too long to be read. */
  void refuseLength(String name, String value) {
    misread.add(new Misread(name, value, "short", List.of()));
  }

  /** Returns every value that can be read. */
  <T> List<T> all(String name, Function<String, Optional<T>> read) {
    List<T> known = new ArrayList<>();
    for (String value : values(name)) {
      read.apply(value)
          .ifPresentOrElse(
              known::add, () -> misread.add(new Misread(name, value, name, List.of())));
    }
    return known;
  }

  /** Returns the first value that can be read. */
  <T> Optional<T> one(String name, Function<String, Optional<T>> read) {
    return all(name, read).stream().findFirst();
  }

  /** Returns a figure in a unit. */
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

  /** Returns a figure in a unit, without what was typed beside it. */
  OptionalDouble number(String name, Unit unit) {
    return figure(name, unit).stream().mapToDouble(read -> read.value().doubleValue()).findFirst();
  }

  /**
   * Returns a range from the parameters of its minimum and maximum.
   *
   * @param bound reads the parameter of one bound
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
