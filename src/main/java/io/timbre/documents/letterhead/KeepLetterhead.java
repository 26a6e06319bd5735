package io.timbre.documents.letterhead;

import io.timbre.access.HoldWorkspace;
import io.timbre.access.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and changes the letterhead of the viewer's workspace. Everyone in the workspace may do so.
 */
@Component
public class KeepLetterhead {

  private final Letterheads letterheads;
  private final HoldWorkspace workspaces;

  KeepLetterhead(Letterheads letterheads, HoldWorkspace workspaces) {
    this.workspaces = workspaces;
    this.letterheads = letterheads;
  }

  /**
   * Returns the letterhead of the viewer's workspace. If none was saved, it has only the
   * workspace's name.
   */
  @Transactional(readOnly = true)
  public Letterhead of(SignedIn viewer) {
    return kept(viewer);
  }

  private Letterhead kept(SignedIn viewer) {
    return letterheads
        .findById(viewer.workspaceId().value())
        .orElseGet(() -> new Letterhead(viewer));
  }

  /**
   * Changes the letterhead.
   *
   * @param logo the new logo; empty to keep the present one
   * @throws IllegalArgumentException if the name is empty or a text is too long
   */
  @Transactional
  public void write(
      String name, String address, Accent accent, Optional<Logo> logo, SignedIn viewer) {
    workspaces.hold(viewer.workspaceId());
    Letterhead letterhead = kept(viewer);
    letterhead.write(name, address, accent);
    logo.ifPresent(letterhead::bear);
    letterheads.save(letterhead);
  }

  /** Removes the logo. */
  @Transactional
  public void removeLogo(SignedIn viewer) {
    workspaces.hold(viewer.workspaceId());
    letterheads.findById(viewer.workspaceId().value()).ifPresent(Letterhead::bearNone);
  }

  /** Deletes the whole letterhead. */
  @Transactional
  public void remove(SignedIn viewer) {
    workspaces.hold(viewer.workspaceId());
    letterheads.deleteById(viewer.workspaceId().value());
  }
}
