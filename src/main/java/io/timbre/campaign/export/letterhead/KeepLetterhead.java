package io.timbre.campaign.export.letterhead;

import io.timbre.access.HoldWorkspace;
import io.timbre.access.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A workspace's letterhead: whoever works there sees and changes it, and nobody else. */
@Component
public class KeepLetterhead {

  private final Letterheads letterheads;
  private final HoldWorkspace workspaces;

  KeepLetterhead(Letterheads letterheads, HoldWorkspace workspaces) {
    this.workspaces = workspaces;
    this.letterheads = letterheads;
  }

  /** The one of the viewer's workspace; its name alone where nothing was said. */
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
   * Changes it.
   *
   * @param logo instead of the one it has; empty to leave that
   * @throws IllegalArgumentException for texts out of their bounds
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

  /** Takes the logo off. */
  @Transactional
  public void removeLogo(SignedIn viewer) {
    workspaces.hold(viewer.workspaceId());
    letterheads.findById(viewer.workspaceId().value()).ifPresent(Letterhead::bearNone);
  }

  /** Forgets all of it. */
  @Transactional
  public void remove(SignedIn viewer) {
    workspaces.hold(viewer.workspaceId());
    letterheads.deleteById(viewer.workspaceId().value());
  }
}
