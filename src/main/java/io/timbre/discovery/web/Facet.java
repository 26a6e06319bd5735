package io.timbre.discovery.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One filter beside a ranking, written for people.
 *
 * @param name what messages and the fragment of an address call it
 * @param open whether it stands open: it is much used, or something is chosen in it
 * @param clear the address of the same page without it; null where nothing is chosen
 * @param range two fields for a least and a most; null where it has none
 * @param options the values that are shown at once
 * @param folded the others
 */
record Facet(
    String name,
    boolean open,
    @Nullable String clear,
    @Nullable RangeFields range,
    List<Option> options,
    List<Option> folded) {

  /**
   * One value of a filter.
   *
   * @param name of its parameter
   * @param value as it stands in the address
   * @param label as people read it
   * @param count how many channels it would leave; null where there is nothing to count
   * @param depth 1, or deeper for a niche below another that is shown
   * @param alone whether it takes the place of the others instead of being added to them
   */
  record Option(
      String name,
      String value,
      String label,
      @Nullable String count,
      boolean chosen,
      int depth,
      boolean alone) {}

  /**
   * Fields for a least and a most, under a picture of how many channels lie where.
   *
   * @param name of their parameters, without {@code .min} and {@code .max}
   * @param min what stands in the first, as it was typed; blank for nothing
   * @param unit what the figures are in; blank for a plain number
   * @param histogram null where no figure is known
   * @param currencies what the figures may be in; empty where that is no choice
   */
  record RangeFields(
      String name,
      String min,
      String max,
      String unit,
      @Nullable HistogramBars histogram,
      List<String> currencies,
      String currency) {

    /** Of the parameter that says the currency. */
    public String currencyName() {
      return name + ".currency";
    }
  }

  /** Whether there is nothing to choose. */
  public boolean empty() {
    return range == null && options.isEmpty();
  }
}
