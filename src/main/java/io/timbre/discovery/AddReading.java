package io.timbre.discovery;

import io.timbre.reading.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Completes the parameters of an address with what the text of the brief says. Parameters set by
 * hand take precedence, kind by kind: {@code country=DE} with a text that says "in Ireland" asks
 * for Germany.
 *
 * <p>{@code of} is the text that an address was completed for. If it equals the text, the address
 * is complete. If the text has changed since, the meaning of the old text is removed first. What
 * the new text adds or changes then takes precedence over what was set by hand before, because the
 * last change counts.
 */
@Component
class AddReading {

  /** Kinds with more than one parameter. */
  private static final Set<String> RANGES = Set.of("followers", "price", "rate", "cost", "peers");

  private final ReadText readText;
  private final StateBrief stateBrief;

  AddReading(ReadText readText, StateBrief stateBrief) {
    this.readText = readText;
    this.stateBrief = stateBrief;
  }

  /** Returns the complete parameters, with the text as {@code of}. */
  Parameters to(Parameters given, Reading reading) {
    String text = given.value("q");
    String of = given.value("of");
    if (text.equals(of)) {
      return given;
    }
    Parameters before = of.isEmpty() ? Parameters.NONE : said(of, readText.read(of, given));
    Parameters now = said(text, reading);
    Map<String, List<String>> all = new LinkedHashMap<>();
    given.names().stream()
        .filter(name -> !isNiche(name) && !isIdle(name, given))
        .filter(name -> !isAsBefore(name, given, before) && !isSaidAnew(name, before, now))
        .forEach(name -> all.put(name, given.all(name)));
    Set<String> byHand = all.keySet().stream().map(AddReading::kind).collect(Collectors.toSet());
    now.names().stream()
        .filter(name -> !isNiche(name) && !byHand.contains(kind(name)))
        .forEach(name -> all.put(name, now.all(name)));
    all.putAll(KeepNiches.of(given, before, now));
    all.put("of", List.of(text));
    return Parameters.of(all);
  }

  private Parameters said(String text, Reading reading) {
    return WriteQuestion.of(text, stateBrief.of(reading));
  }

  /**
   * Whether it is a currency without a price. A form sends its currencies even if no price is set.
   */
  private static boolean isIdle(String name, Parameters given) {
    return name.endsWith(ReadQuestion.IN)
        && !given.names().contains(kind(name) + ".min")
        && !given.names().contains(kind(name) + ".max");
  }

  /** Whether all parameters of the same kind are as the earlier text said. */
  private static boolean isAsBefore(String name, Parameters given, Parameters before) {
    return ReadQuestion.FILTERS.contains(name)
        && before.names().stream().map(AddReading::kind).anyMatch(kind(name)::equals)
        && of(kind(name), given).equals(of(kind(name), before));
  }

  /** Whether the text was changed to say something different about this kind. */
  private static boolean isSaidAnew(String name, Parameters before, Parameters now) {
    Map<String, Set<String>> said = of(kind(name), now);
    return !before.equals(Parameters.NONE)
        && ReadQuestion.FILTERS.contains(name)
        && !said.isEmpty()
        && !said.equals(of(kind(name), before));
  }

  private static Map<String, Set<String>> of(String kind, Parameters parameters) {
    return parameters.names().stream()
        .filter(name -> kind(name).equals(kind))
        .filter(name ->
            !name.endsWith(ReadQuestion.IN)
                || !parameters.value(name).equals(ReadQuestion.USUAL_CURRENCY))
        .collect(Collectors.toMap(name -> name, name -> Set.copyOf(parameters.all(name))));
  }

  private static String kind(String name) {
    int dot = name.indexOf('.');
    String range = dot < 0 ? name : name.substring(0, dot);
    return RANGES.contains(range) && !name.equals("price.known") ? range : name;
  }

  private static boolean isNiche(String name) {
    return name.startsWith(ReadQuestion.BRIEF);
  }
}
