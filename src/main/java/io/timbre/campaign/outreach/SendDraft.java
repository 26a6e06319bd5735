package io.timbre.campaign.outreach;

import io.timbre.access.SignedIn;
import io.timbre.campaign.outreach.wording.Wording;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends what was previewed, once: a form that arrives again finds its draft gone. */
@Component
public class SendDraft {

  /** How a draft goes out. */
  public enum Way {
    /** Through the workspace's mail server. */
    MAIL,
    /** The same, though another creator of the campaign has that address. */
    SHARED_ADDRESS,
    /** Somebody has sent it elsewhere. */
    BY_HAND
  }

  private final KeepDrafts drafts;
  private final WriteToCreator write;

  SendDraft(KeepDrafts drafts, WriteToCreator write) {
    this.drafts = drafts;
    this.write = write;
  }

  /**
   * Sends a draft of the viewer's; does nothing where that was done before.
   *
   * @throws CannotWrite if it must not, or cannot, be sent: the draft is kept then
   */
  @Transactional
  public void send(Correspondence with, UUID key, Way way, SignedIn viewer) {
    drafts.take(with, key, viewer).ifPresent(wording -> send(with, wording, way, viewer));
  }

  private void send(Correspondence with, Wording wording, Way way, SignedIn viewer) {
    switch (way) {
      case MAIL -> write.send(with, wording, viewer);
      case SHARED_ADDRESS -> write.sendToSharedAddress(with, wording, viewer);
      case BY_HAND -> write.sentByHand(with, wording, viewer);
    }
  }
}
