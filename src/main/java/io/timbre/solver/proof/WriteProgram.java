package io.timbre.solver.proof;

import io.timbre.solver.model.Audience;
import io.timbre.solver.model.Instance;
import io.timbre.solver.model.Rule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Writes an instance as a mixed integer program. For a creator with several offers, a separate
 * column states whether the creator is in the plan, and rows link it to the offers. For a creator
 * with one offer, the offer's column states it.
 */
final class WriteProgram {

  private final Instance instance;
  private final Program program = new Program();
  private final int[][] offersOf;
  private final Map<List<Integer>, Integer> presences = new HashMap<>();
  private final int[] reaches;

  /**
   * The program that was written.
   *
   * @param program the program, in which the offers are the first columns
   * @param reaches the column with the people reached, by audience
   */
  record Written(Program program, int[] reaches) {}

  private WriteProgram(Instance instance) {
    this.instance = instance;
    this.offersOf = offersOf(instance);
    this.reaches = new int[instance.audiences().size()];
  }

  static Written of(Instance instance) {
    return new WriteProgram(instance).write();
  }

  private Written write() {
    for (double value : instance.values()) {
      program.choice(value);
    }
    for (int i = 0; i < reaches.length; i++) {
      reaches[i] = reach(instance.audiences().get(i));
    }
    instance.rules().forEach(this::write);
    return new Written(program, reaches);
  }

  private int reach(Audience audience) {
    double everyLoad = Arrays.stream(audience.loads()).sum();
    int column = program.part(1, audience.reached(everyLoad));
    program.add(Tangent.of(audience, column, 0));
    return column;
  }

  private void write(Rule rule) {
    switch (rule) {
      case Rule.Budget(long amount) -> spending(every(_ -> true), -1, amount);
      case Rule.MaxCreators(int most) -> presence(_ -> true, -1, most);
      case Rule.MaxShare(long amount) -> share(amount);
      case Rule.AtLeast(int label, int least) -> presence(labelled(label), least, -1);
      case Rule.AtMost(int label, int most) -> presence(labelled(label), -1, most);
      case Rule.AtLeastSpent(int label, long amount) ->
          spending(every(labelled(label)), amount, -1);
      case Rule.MustHave(int offer) -> program.raise(offer, 1);
      case Rule.MustNot(int offer) -> program.cap(offer, 0);
    }
  }

  private IntPredicate labelled(int label) {
    return offer -> instance.isLabelled(offer, label);
  }

  private int[] every(IntPredicate wanted) {
    return IntStream.range(0, instance.offers()).filter(wanted).toArray();
  }

  /**
   * Adds a limit on the sum of prices. Every such sum is a multiple of the prices' common divisor,
   * so the bound is moved to such a multiple.
   */
  private void spending(int[] offers, long least, long most) {
    long step = Math.max(1, Step.ofPrices(instance, offers));
    double[] prices =
        Arrays.stream(offers).mapToDouble(o -> instance.prices()[o] / instance.unit()).toArray();
    program.add(
        most < 0
            ? Program.Inequality.atLeast(
                offers, prices, Math.ceilDiv(least, step) * step / instance.unit())
            : Program.Inequality.atMost(offers, prices, most / step * step / instance.unit()));
  }

  private void presence(IntPredicate wanted, int least, int most) {
    int[] columns =
        Arrays.stream(offersOf)
            .map(offers -> Arrays.stream(offers).filter(wanted).toArray())
            .filter(offers -> offers.length > 0)
            .mapToInt(this::presenceOf)
            .toArray();
    double[] ones = ones(columns.length);
    program.add(
        most < 0
            ? Program.Inequality.atLeast(columns, ones, least)
            : Program.Inequality.atMost(columns, ones, most));
  }

  /** Returns a column that is 1 exactly if one of the offers is chosen. */
  private int presenceOf(int[] offers) {
    return offers.length == 1
        ? offers[0]
        : presences.computeIfAbsent(
            Arrays.stream(offers).boxed().toList(), _ -> newPresence(offers));
  }

  private int newPresence(int[] offers) {
    int presence = program.part(0, 1);
    int[] all = Arrays.copyOf(offers, offers.length + 1);
    all[offers.length] = presence;
    double[] weights = ones(all.length);
    weights[offers.length] = -1;
    program.add(Program.Inequality.atLeast(all, weights, 0));
    for (int offer : offers) {
      program.add(Program.Inequality.atMost(new int[] {offer, presence}, new double[] {1, -1}, 0));
    }
    return presence;
  }

  private void share(long amount) {
    for (int[] offers : offersOf) {
      for (int offer : offers) {
        if (instance.prices()[offer] > amount) {
          program.cap(offer, 0);
        }
      }
      if (offers.length > 1) {
        spending(offers, -1, amount);
      }
    }
  }

  private static double[] ones(int length) {
    double[] ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static int[][] offersOf(Instance instance) {
    int[] creators = instance.creators();
    int[] counts = new int[instance.creatorCount()];
    for (int creator : creators) {
      counts[creator]++;
    }
    int[][] offersOf = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
    for (int offer = creators.length - 1; offer >= 0; offer--) {
      offersOf[creators[offer]][--counts[creators[offer]]] = offer;
    }
    return offersOf;
  }
}
