package io.timbre.solver.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * Finds a good choice within milliseconds. It first reduces the lack of the minimums, then adds
 * offers greedily in several orders, then exchanges single offers while that improves the choice.
 * It examines at most a fixed number of offers, so that it ends soon and always gives the same
 * result for the same problem.
 */
public final class Sketch {

  private static final long MOST_LOOKS = 1_200_000;
  private static final int FIRST = 2_000;
  private static final double NOTHING = 1e-12;

  private final Instance instance;
  private final Allowance allowance;
  private final Orders orders;
  private final int[] byWorth;
  private long looks;

  private Sketch(Instance instance) {
    this.instance = instance;
    this.allowance = new Allowance(instance);
    this.orders = new Orders(instance, allowance);
    this.byWorth = orders.byWorth();
  }

  /** Returns a choice that keeps every rule, in ascending order; empty if none was found. */
  public static Optional<int[]> of(Instance instance) {
    return new Sketch(instance).draw();
  }

  /** Returns a choice that keeps every rule, whatever its worth; empty if none was found. */
  public static Optional<int[]> any(Instance instance) {
    Sketch sketch = new Sketch(instance);
    return sketch.orders.toTry().stream()
        .map(sketch::start)
        .filter(Selection::keepsEveryRule)
        .map(Selection::offers)
        .findFirst();
  }

  private Optional<int[]> draw() {
    Selection best = null;
    for (int[] order : orders.toTry()) {
      Selection drawn = improve(start(order), firstOf(order));
      if (drawn.keepsEveryRule() && (best == null || drawn.worth() > best.worth())) {
        best = drawn;
      }
    }
    return Optional.ofNullable(best).map(Selection::offers);
  }

  /**
   * Keeps the minimums with offers of high value for their price. If that fails, it uses cheap
   * offers.
   */
  private Selection start(int[] order) {
    Selection rich = musts();
    relieve(rich, order, offer -> (1 + rich.gain(offer)) / (1 + instance.prices()[offer]));
    if (rich.lack() <= NOTHING) {
      fill(rich, order);
      return rich;
    }
    Selection frugal = musts();
    relieve(frugal, order, this::cheapness);
    fill(frugal, order);
    return frugal;
  }

  private double cheapness(int offer) {
    return 1.0 / (1 + instance.prices()[offer]);
  }

  private Selection musts() {
    Selection selection = new Selection(instance, allowance);
    for (int offer = 0; offer < instance.offers(); offer++) {
      if (allowance.must[offer]) {
        selection.add(offer);
      }
    }
    return selection;
  }

  /** Adds offers that reduce the lack most, times a weight, until nothing is lacking. */
  private void relieve(Selection selection, int[] order, IntToDoubleFunction weight) {
    while (selection.lack() > NOTHING) {
      int best = -1;
      double most = 0;
      for (int offer : order) {
        double relief = selection.has(offer) ? 0 : selection.relief(offer);
        if (relief > NOTHING && selection.hasRoomFor(offer)) {
          double merit = relief * weight.applyAsDouble(offer);
          best = merit > most ? offer : best;
          most = Math.max(most, merit);
        }
      }
      looks += order.length;
      if (best < 0) {
        return;
      }
      selection.add(best);
    }
  }

  private void fill(Selection selection, int[] order) {
    for (int offer : order) {
      if (!selection.has(offer) && selection.hasRoomFor(offer) && selection.gain(offer) > 0) {
        selection.add(offer);
      }
    }
    looks += order.length;
  }

  /**
   * Returns the first offers of an order. Exchanges only look at these, where successors are found.
   */
  private static int[] firstOf(int[] order) {
    return Arrays.copyOf(order, Math.min(order.length, FIRST));
  }

  private Selection improve(Selection selection, int[] order) {
    long enough = looks + MOST_LOOKS / 3;
    Selection best = selection;
    boolean better = true;
    while (better && looks < enough) {
      better = false;
      for (int out : best.offers()) {
        Selection tried =
            looks < enough && !allowance.must[out] ? exchange(best, out, order) : best;
        better |= tried != best;
        best = tried;
      }
    }
    return best;
  }

  /**
   * Returns the better of two refills without the offer, or the selection itself if neither is
   * better.
   */
  private Selection exchange(Selection selection, int out, int[] order) {
    Selection refilled = without(selection, out);
    successor(refilled, out).ifPresent(refilled::add);
    relieve(refilled, order, this::cheapness);
    fill(refilled, order);
    if (isBetter(refilled, selection)) {
      return refilled;
    }
    Selection spread = without(selection, out);
    relieve(spread, order, this::cheapness);
    fill(spread, order);
    return isBetter(spread, selection) ? spread : selection;
  }

  private Selection without(Selection selection, int out) {
    Selection rest = new Selection(instance, allowance);
    for (int offer : selection.offers()) {
      if (offer != out) {
        rest.add(offer);
      }
    }
    return rest;
  }

  /** Returns the offer with the highest worth among those that leave the smallest lack. */
  private Optional<Integer> successor(Selection selection, int out) {
    double lack = selection.lack();
    double leastLeft = lack;
    double most = 0;
    int best = -1;
    for (int offer : byWorth) {
      looks++;
      double gain = selection.gain(offer);
      if (gain <= most && leastLeft <= NOTHING && instance.audiences().isEmpty()) {
        break;
      }
      if (offer != out && !selection.has(offer) && selection.hasRoomFor(offer)) {
        double left = lack - selection.relief(offer);
        if (left < leastLeft - NOTHING || (left <= leastLeft + NOTHING && gain > most)) {
          best = offer;
          leastLeft = left;
          most = gain;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private static boolean isBetter(Selection one, Selection other) {
    double lackOfOne = one.lack();
    double lackOfOther = other.lack();
    return Math.abs(lackOfOne - lackOfOther) > NOTHING
        ? lackOfOne < lackOfOther
        : one.worth() > other.worth() * (1 + NOTHING);
  }
}
