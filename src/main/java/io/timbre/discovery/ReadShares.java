package io.timbre.discovery;

import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.shell.Unit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/**
 * Reads the niches of a brief and their shares. {@code brief.food=2} is in any proportion to the
 * others. {@code share.food=50} is in percent of the whole brief; the other niches share the rest.
 */
@Component
class ReadShares {

  /** The maximum weight of a niche. It keeps proportions from being lost in rounding. */
  private static final double HEAVIEST = 1_000;

  private static final double PERCENT = 100;

  private final NicheTree tree;

  ReadShares(NicheTree tree) {
    this.tree = tree;
  }

  /** Returns the niches, highest weight first. The weights sum to 1. */
  List<WeightedNiche> read(ReadParameters asked) {
    Map<NicheNode, Double> shares = numbers(asked, ReadQuestion.BRIEF, HEAVIEST, "niche-weight");
    shares.values().removeIf(weight -> weight <= 0);
    divide(shares, 1);
    Map<NicheNode, Double> set = numbers(asked, ReadQuestion.SHARE, PERCENT, "share");
    if (!set.isEmpty()) {
      shares.keySet().removeAll(set.keySet());
      set.replaceAll((niche, percent) -> percent / PERCENT);
      divide(shares, Math.max(0, 1 - sum(set)));
      shares.putAll(set);
      shares.values().removeIf(share -> share <= 0);
      divide(shares, 1);
    }
    return shares.entrySet().stream()
        .map(each -> new WeightedNiche(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(WeightedNiche::weight).reversed())
        .toList();
  }

  /**
   * Returns the numbers of the niches. A niche with 0 is removed from the brief.
   *
   * @param expected the maximum, as the name of a message
   */
  private Map<NicheNode, Double> numbers(
      ReadParameters asked, String prefix, double most, String expected) {
    Map<NicheNode, Double> numbers = new LinkedHashMap<>();
    for (String name : asked.names(prefix)) {
      Optional<NicheNode> niche = tree.find(name.substring(prefix.length()));
      OptionalDouble number = asked.number(name, Unit.NUMBER);
      if (niche.isEmpty()) {
        asked.refuse(name, "niche");
      } else if (number.orElse(0) > most) {
        asked.refuse(name, expected);
      } else {
        number.ifPresent(known -> numbers.put(niche.get(), known));
      }
    }
    return numbers;
  }

  /** Scales the shares so that they sum to {@code whole}. */
  private static void divide(Map<NicheNode, Double> shares, double whole) {
    double sum = sum(shares);
    shares.replaceAll((niche, share) -> Math.min(1, whole * share / sum));
  }

  private static double sum(Map<NicheNode, Double> shares) {
    return shares.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
