package io.timbre.discovery;

import io.timbre.catalog.ChannelId;
import org.springframework.ui.Model;

/**
 * Shows a channel on a page, with an explanation of its score for a brief. The page's template
 * inserts {@code discovery/_creator}.
 */
public interface ShowCreator {

  /**
   * The page from which a creator's page was opened.
   *
   * @param label the message of the link back
   * @param address the address of the link back
   */
  record WayBack(String label, String address) {}

  /**
   * Adds the channel to the model of a page.
   *
   * @throws org.springframework.web.server.ResponseStatusException 404 if the catalogue does not
   *     have the channel
   */
  void show(ChannelId channel, Question question, WayBack back, Model model);
}
