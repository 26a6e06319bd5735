package io.timbre.discovery.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page above the rows of a ranking.
 *
 * @param title message of the count: of creators that fit, or of all creators without a brief
 * @param fit number of channels that fit, or that were found by name
 * @param leftOut number of channels left out because they do not state a fact, with a link to let
 *     them in
 * @param weights weights of the components of the score
 * @param reset address with the default weights; null if they are in use
 * @param apart number of matching channels that are set apart
 * @param others address that shows or hides the channels that are set apart; null if there are none
 * @param othersLabel message of that link
 * @param nothing message that says why there are no rows
 * @param nearest address that lists the nearest channels; null if some fit or none match
 * @param waysOut channels that would fit without one of the filters, if none fit
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
   * Channels left out because they do not state a fact.
   *
   * @param label message that names the fact
   * @param count number of channels
   * @param address address of the page with these channels let in
   */
  record LeftOut(String label, long count, String address) {}

  /**
   * The weight of a component of the score.
   *
   * @param name name of the component
   * @param colour colour of its part in every bar
   * @param percent percentage of the whole score
   */
  record Weight(String name, String colour, String percent) {}

  /**
   * A filter that can be removed.
   *
   * @param facet message that names the filter
   * @param fit number of channels that fit without it
   * @param address address of the page without it
   */
  record WayOut(String facet, long fit, String address) {}
}
