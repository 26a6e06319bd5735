package io.timbre.discovery;

import io.timbre.catalog.ChannelId;
import org.springframework.ui.Model;

/**
 * Puts everything known of a channel on a page, and why it scores as it does for a brief. The
 * page's template inserts {@code discovery/_creator}.
 */
public interface ShowCreator {

  /**
   * The page that a creator's page was opened from.
   *
   * @param label the message of the way back
   * @param address where it leads
   */
  record WayBack(String label, String address) {}

  /**
   * Shows the channel in the model of a page.
   *
   * @throws org.springframework.web.server.ResponseStatusException 404 where the catalogue has no
   *     such channel
   */
  void show(ChannelId channel, Question question, WayBack back, Model model);
}
