package io.timbre.ranking.columns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Keeps a fixed number of the best places. It is a heap with the worst place on top, in plain
 * arrays, because nearly every place is rejected at the first comparison.
 */
final class BestPlaces {

  private final boolean[] setApart;
  private final double[] key;
  private final int[] ordinal;
  private int size;

  BestPlaces(int most) {
    setApart = new boolean[most];
    key = new double[most];
    ordinal = new int[most];
  }

  /** Keeps a place if it is among the best so far. */
  void show(boolean apart, double worth, int who) {
    if (size < key.length) {
      put(size++, apart, worth, who);
      rise(size - 1);
    } else if (Place.before(apart, worth, who, setApart[0], key[0], ordinal[0])) {
      put(0, apart, worth, who);
      sink();
    }
  }

  /** Removes and returns the kept places, best first. */
  List<Place> take() {
    Deque<Place> best = new ArrayDeque<>(size);
    while (size > 0) {
      best.addFirst(new Place(setApart[0], key[0], ordinal[0]));
      size--;
      put(0, setApart[size], key[size], ordinal[size]);
      sink();
    }
    return new ArrayList<>(best);
  }

  private void rise(int from) {
    int at = from;
    while (at > 0 && isBefore((at - 1) / 2, at)) {
      swap(at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  private void sink() {
    int at = 0;
    int worst = worstChild(at);
    while (worst < size && isBefore(at, worst)) {
      swap(at, worst);
      at = worst;
      worst = worstChild(at);
    }
  }

  private int worstChild(int at) {
    int left = 2 * at + 1;
    return left + 1 < size && isBefore(left, left + 1) ? left + 1 : left;
  }

  private boolean isBefore(int a, int b) {
    return Place.before(setApart[a], key[a], ordinal[a], setApart[b], key[b], ordinal[b]);
  }

  private void swap(int a, int b) {
    boolean apart = setApart[a];
    double worth = key[a];
    int who = ordinal[a];
    put(a, setApart[b], key[b], ordinal[b]);
    put(b, apart, worth, who);
  }

  private void put(int at, boolean apart, double worth, int who) {
    setApart[at] = apart;
    key[at] = worth;
    ordinal[at] = who;
  }
}
