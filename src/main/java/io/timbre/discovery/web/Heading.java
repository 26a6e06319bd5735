package io.timbre.discovery.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the rows of a ranking.
 *
 * @param title the message of the count: of creators that fit, or of all where there is no brief
 * @param fit how many channels fit, or were found by name
 * @param leftOut how many were left out for want of a fact, each with the way to let them in
 * @param weights what the parts of the score count
 * @param reset the address with the usual weights; null where these are the usual ones
 * @param apart how many match but are set apart
 * @param others the address that shows those set apart as well, or without them where they are
 *     shown; null where there are none
 * @param othersLabel the message of that way
 * @param nothing the message that says why there is no row
 * @param nearest the address that lists those that come nearest; null where some fit, or none match
 * @param waysOut what would fit without one of the filters, where nothing does
 */
record Heading(
    String title,
    long fit,
    List<LeftOut> leftOut,
    List<Weight> weights,
    @Nullable String reset,
    long apart,
    @Nullable String others,
    String othersLabel,
    String nothing,
    @Nullable String nearest,
    List<WayOut> waysOut) {

  /**
   * @param label the message that says what fact is not stated
   * @param address of the same page with these let in
   */
  record LeftOut(String label, long count, String address) {}

  /**
   * @param colour of its part in every bar
   * @param percent of the whole score
   */
  record Weight(String name, String colour, String percent) {}

  /**
   * @param facet the message that names a filter
   * @param fit how many fit without it
   * @param address of the same page without it
   */
  record WayOut(String facet, long fit, String address) {}
}
