package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import java.util.regex.Pattern;

/**
 * The page that a creator's page was opened from, and that its way back leads to.
 *
 * @param name what kind of page it is
 * @param address where it is, with what it was asked
 */
record WayBack(String name, String address) {

  private static final String DISCOVER = "/discover";

  /** Nothing else is led back to: an address of elsewhere may stand in a parameter. */
  private static final Pattern CAMPAIGNS =
      Pattern.compile("/campaigns/[1-9][0-9]{0,17}/(candidates|shortlist|plan)");

  /** The parameters of a link to a creator's page that will lead back to this path. */
  static Parameters to(String path, Parameters parameters) {
    Parameters asked = parameters.without("from"::equals);
    return path.equals(DISCOVER) ? asked : asked.with("from", path);
  }

  /** The way back from a page with these parameters. */
  static WayBack of(Parameters parameters) {
    String path = path(parameters);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new WayBack(name, parameters.without("from"::equals).address(path));
  }

  /** The path of the page that these parameters say they come from. */
  static String path(Parameters parameters) {
    return parameters
        .first("from")
        .filter(from -> CAMPAIGNS.matcher(from).matches())
        .orElse(DISCOVER);
  }
}
