package io.timbre.campaign.outreach.wording;

import io.timbre.access.HoldWorkspace;
import io.timbre.access.SignedIn;
import io.timbre.campaign.ChangedMeanwhile;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A workspace's templates. One that has none starts from those that are shipped. */
@Component
public class KeepTemplates {

  private final MessageTemplates templates;
  private final HoldWorkspace workspaces;

  KeepTemplates(MessageTemplates templates, HoldWorkspace workspaces) {
    this.templates = templates;
    this.workspaces = workspaces;
  }

  /** The oldest first. Those that are shipped are not kept before something is changed. */
  @Transactional(readOnly = true)
  public List<MessageTemplate> of(SignedIn viewer) {
    List<MessageTemplate> own = templates.findByWorkspaceIdOrderById(viewer.workspaceId().value());
    return own.isEmpty() ? ShippedTemplates.of(viewer.workspaceId()) : own;
  }

  /**
   * A template of the viewer's workspace.
   *
   * @throws NoSuchTemplate if it is not theirs, or not at all
   */
  @Transactional(readOnly = true)
  public MessageTemplate open(long id, SignedIn viewer) {
    return of(viewer).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow(NoSuchTemplate::new);
  }

  /**
   * Keeps a new one.
   *
   * @throws NameTaken if the workspace has one of that name
   */
  @Transactional
  public long add(String name, Wording wording, SignedIn viewer) {
    refuseTaken(name, own(viewer));
    return templates.save(new MessageTemplate(viewer.workspaceId(), name, wording)).id();
  }

  /**
   * Changes one.
   *
   * @param seen its version when the viewer decided
   * @throws ChangedMeanwhile if it was changed since it was seen
   * @throws NameTaken if the workspace has another of that name
   * @throws NoSuchTemplate if it is not theirs
   */
  @Transactional
  public void change(long id, int seen, String name, Wording wording, SignedIn viewer) {
    String before = open(id, viewer).name();
    List<MessageTemplate> own = own(viewer);
    MessageTemplate template = called(before, own);
    if (template.version() != seen) {
      throw new ChangedMeanwhile();
    }
    if (!template.name().equals(name.strip())) {
      refuseTaken(name, own);
    }
    template.change(name, wording);
  }

  /**
   * Throws one away.
   *
   * @throws NoSuchTemplate if it is not theirs
   */
  @Transactional
  public void remove(long id, SignedIn viewer) {
    String name = open(id, viewer).name();
    templates.delete(called(name, own(viewer)));
  }

  /** The workspace's own, which those that are shipped become now; held from everybody else. */
  private List<MessageTemplate> own(SignedIn viewer) {
    workspaces.hold(viewer.workspaceId());
    List<MessageTemplate> own = templates.findByWorkspaceIdOrderById(viewer.workspaceId().value());
    return own.isEmpty()
        ? ShippedTemplates.ALL.stream()
            .map(one -> new MessageTemplate(viewer.workspaceId(), one.name(), one.wording()))
            .map(templates::save)
            .toList()
        : own;
  }

  private static MessageTemplate called(String name, List<MessageTemplate> own) {
    return own.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(NoSuchTemplate::new);
  }

  private static void refuseTaken(String name, List<MessageTemplate> own) {
    if (own.stream().anyMatch(one -> one.name().equals(name.strip()))) {
      throw new NameTaken();
    }
  }

  /** The workspace has a template of that name already. */
  public static class NameTaken extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}
