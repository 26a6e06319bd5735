package io.timbre.outreach;

import io.timbre.outreach.wording.Wording;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a previewed draft once. If the form is sent again, the draft is gone. */
@Component
public class SendDraft {

  /** How a draft is sent. */
  public enum Way {
    /** Through the workspace's mail server. */
    MAIL,
    /** Through the mail server, although another creator of the campaign has the same address. */
    SHARED_ADDRESS,
    /** A person has sent it in another way. */
    BY_HAND
  }

  private final KeepDrafts drafts;
  private final WriteToCreator write;

  SendDraft(KeepDrafts drafts, WriteToCreator write) {
    this.drafts = drafts;
    this.write = write;
  }

  /**
   * Sends a draft of the viewer's. Does nothing if it was sent before.
   *
   * @throws CannotWrite if it must not or cannot be sent; the draft is kept
   */
  @Transactional
  public void send(Correspondence with, UUID key, Way way) {
    drafts.take(with, key).ifPresent(wording -> send(with, wording, way));
  }

  private void send(Correspondence with, Wording wording, Way way) {
    switch (way) {
      case MAIL -> write.send(with, wording);
      case SHARED_ADDRESS -> write.sendToSharedAddress(with, wording);
      case BY_HAND -> write.sentByHand(with, wording);
    }
  }
}
