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
 * Reads the niches of a brief and their shares: {@code brief.food=2} in any proportion to the
 * others; {@code share.food=50} in percent of the whole brief, of which the others share the rest.
 */
@Component
class ReadShares {

  /** The most a niche weighs, so that no proportion is lost in rounding. */
  private static final double HEAVIEST = 1_000;

  private static final double PERCENT = 100;

  private final NicheTree tree;

  ReadShares(NicheTree tree) {
    this.tree = tree;
  }

  /** The niches, the heaviest first, with weights that sum to 1. */
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
   * The numbers of niches; one at nothing leaves the brief.
   *
   * @param expected what a number over the most is not, as the name of a message
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

  /** Keeps the proportions and makes them sum to so much. */
  private static void divide(Map<NicheNode, Double> shares, double whole) {
    double sum = sum(shares);
    shares.replaceAll((niche, share) -> Math.min(1, whole * share / sum));
  }

  private static double sum(Map<NicheNode, Double> shares) {
    return shares.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
