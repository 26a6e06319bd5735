package io.timbre.discovery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The parameters of a Discover address. Immutable: links to related views are made by copying with
 * changes.
 */
public final class Parameters {

  /** The maximum length of a value, in characters. Longer values are refused. */
  public static final int LONGEST_VALUE = 500;

  /** The maximum number of values that are read per parameter. */
  static final int MOST_VALUES = 60;

  /** No parameters. */
  static final Parameters NONE = new Parameters(Map.of(), Map.of());

  private final Map<String, List<String>> values;
  private final Map<String, String> tooLong;

  private Parameters(Map<String, List<String>> values, Map<String, String> tooLong) {
    this.values = values;
    this.tooLong = tooLong;
  }

  /** Returns the parameters of a request without blank values and unknown names. */
  public static Parameters of(Map<String, ? extends Collection<String>> request) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    Map<String, String> tooLong = new LinkedHashMap<>();
    request.keySet().stream()
        .filter(ReadQuestion::knows)
        .sorted()
        .limit(MOST_VALUES)
        .forEach(name -> {
          List<String> said = said(request.get(name));
          kept.put(name, said.stream().filter(value -> !isTooLong(value)).toList());
          said.stream().filter(Parameters::isTooLong).forEach(value -> tooLong.put(name, value));
        });
    kept.values().removeIf(List::isEmpty);
    return new Parameters(kept, tooLong);
  }

  private static List<String> said(@Nullable Collection<String> values) {
    if (values == null) {
      return List.of();
    }
    return values.stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct()
        .limit(MOST_VALUES)
        .toList();
  }

  private static boolean isTooLong(String value) {
    return value.length() > LONGEST_VALUE;
  }

  /**
   * Returns the values of the request that are too long to be read, by parameter. They are in no
   * address.
   */
  public Map<String, String> tooLong() {
    return tooLong;
  }

  /** Returns every value of a parameter; none if it is absent. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Returns the first value of a parameter. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** Returns a copy with one value for a parameter. */
  public Parameters with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put(name, List.of(value));
    return new Parameters(changed, tooLong);
  }

  /** Returns a copy with a further value for a parameter. */
  public Parameters adding(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put(name, Stream.concat(all(name).stream(), Stream.of(value)).distinct().toList());
    return new Parameters(changed, tooLong);
  }

  /** Returns a copy without one value of a parameter. */
  public Parameters lacking(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put(name, all(name).stream().filter(other -> !other.equals(value)).toList());
    changed.values().removeIf(List::isEmpty);
    return new Parameters(changed, tooLong);
  }

  /** Returns a copy without some parameters. */
  public Parameters without(Predicate<String> name) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.keySet().removeIf(name);
    return new Parameters(changed, tooLong);
  }

  /** Returns the names of the parameters. */
  public Set<String> names() {
    return values.keySet();
  }

  /** Returns the first value of a parameter; an empty string if it is absent. */
  public String value(String name) {
    return first(name).orElse("");
  }

  /** One value of a parameter. */
  public record Entry(String name, String value) {}

  /**
   * Returns every value with its name, for the hidden fields of a form that changes only some of
   * them.
   */
  public List<Entry> entries() {
    return values.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(value -> new Entry(entry.getKey(), value)))
        .toList();
  }

  /** Returns the number of values of these parameters, not counting {@code any}. */
  public int count(Collection<String> names) {
    return Math.toIntExact(
        names.stream()
            .flatMap(name -> all(name).stream())
            .filter(value -> !value.equalsIgnoreCase(ReadParameters.ANY))
            .count());
  }

  /** Returns the address of a path with these parameters. */
  public String address(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    // URI templates encode every reserved character of a value.
    Map<String, Object> filled = new LinkedHashMap<>();
    for (Entry entry : entries()) {
      String slot = "v" + filled.size();
      address.queryParam(entry.name(), "{" + slot + "}");
      filled.put(slot, entry.value());
    }
    return address.encode().buildAndExpand(filled).toUriString();
  }
}
