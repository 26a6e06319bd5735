package io.timbre.discovery.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One filter beside a ranking, with its texts.
 *
 * @param name name in messages and in the fragment of addresses
 * @param open whether it is expanded because it is used often or a value is chosen
 * @param clear address of the page without this filter; null if nothing is chosen
 * @param range fields for a minimum and a maximum; null if it has none
 * @param options values shown at once
 * @param folded the other values
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
   * @param name name of its parameter
   * @param value value in the address
   * @param label label shown to people
   * @param count number of channels it would leave; null if there is nothing to count
   * @param depth 1, or more for a niche below another that is shown
   * @param alone whether it replaces the other values instead of being added to them
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
   * Fields for a minimum and a maximum, below a histogram of the channels.
   *
   * @param name name of their parameters, without {@code .min} and {@code .max}
   * @param min text of the first field, as typed; blank if empty
   * @param max text of the second field
   * @param unit unit of the figures; blank for a plain number
   * @param histogram the histogram; null if no figure is known
   * @param currencies currencies to choose from; empty if there is no choice
   * @param currency the chosen currency
   */
  record RangeFields(
      String name,
      String min,
      String max,
      String unit,
      @Nullable HistogramBars histogram,
      List<String> currencies,
      String currency) {

    /** Returns the name of the parameter with the currency. */
    public String currencyName() {
      return name + ".currency";
    }
  }

  /** Whether there is nothing to choose. */
  public boolean empty() {
    return range == null && options.isEmpty();
  }
}
