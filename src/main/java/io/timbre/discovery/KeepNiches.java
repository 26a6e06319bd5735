package io.timbre.discovery;

import io.timbre.shell.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keeps changes made by hand to the niches of a brief when its text changes: shares that were set,
 * and niches that were added or removed.
 */
final class KeepNiches {

  /** Tolerance for rounding when shares are written and read. */
  private static final double ROUNDING = 1e-6;

  private final Map<String, Double> given;
  private final Map<String, Double> before;
  private final Map<String, Double> now;

  private KeepNiches(Parameters given, Parameters before, Parameters now) {
    this.given = shares(given);
    this.before = shares(before);
    this.now = shares(now);
  }

  /**
   * Returns the parameters of the niches that are asked for.
   *
   * @param given the parameters of the address
   * @param before what the earlier text said; empty if there was none
   * @param now what the text says now
   */
  static Map<String, List<String>> of(Parameters given, Parameters before, Parameters now) {
    return new KeepNiches(given, before, now).kept();
  }

  private Map<String, List<String>> kept() {
    Map<String, Double> byHand = new LinkedHashMap<>(given);
    byHand.keySet().removeIf(niche -> isAsBefore(niche) || !isAsked(niche));
    Map<String, Double> others = new LinkedHashMap<>(now);
    others.keySet().removeIf(niche -> byHand.containsKey(niche) || isTakenOut(niche));
    double left = Math.max(0, 1 - sum(byHand));
    double named = sum(others);
    Map<String, Double> all = new LinkedHashMap<>(byHand);
    // If no share is left, new niches get the weight that the text gives them.
    others.forEach(
        (niche, share) -> all.put(niche, left > ROUNDING ? left * share / named : share));
    return all.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> List.of(WriteQuestion.decimal(entry.getValue()))));
  }

  /**
   * Whether the niche still applies. One that the earlier text named and the new one does not no
   * longer applies.
   */
  private boolean isAsked(String niche) {
    return now.containsKey(niche) || !before.containsKey(niche);
  }

  private boolean isAsBefore(String niche) {
    return before.containsKey(niche)
        && Math.abs(share(before, niche) - share(given, niche)) < ROUNDING;
  }

  private static double share(Map<String, Double> shares, String niche) {
    return shares.getOrDefault(niche, 0.0);
  }

  private boolean isTakenOut(String niche) {
    return before.containsKey(niche) && !given.containsKey(niche);
  }

  private static Map<String, Double> shares(Parameters parameters) {
    ReadParameters asked = new ReadParameters(parameters);
    Map<String, Double> weights = new LinkedHashMap<>();
    parameters.names().stream()
        .filter(name -> name.startsWith(ReadQuestion.BRIEF))
        .forEach(name -> weights.put(name, asked.number(name, Unit.NUMBER).orElse(0)));
    weights.values().removeIf(weight -> weight <= 0);
    double sum = sum(weights);
    weights.replaceAll((niche, weight) -> weight / sum);
    return weights;
  }

  private static double sum(Map<String, Double> shares) {
    return shares.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
