package io.timbre.campaign.outreach.wording;

import io.timbre.access.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A workspace's templates. One that has none starts from those that are shipped. */
@Component
public class KeepTemplates {

  private final MessageTemplates templates;

  KeepTemplates(MessageTemplates templates) {
    this.templates = templates;
  }

  /** The oldest first. */
  @Transactional
  public List<MessageTemplate> of(SignedIn viewer) {
    List<MessageTemplate> own = templates.findByWorkspaceIdOrderById(viewer.workspaceId().value());
    return own.isEmpty() ? shipped(viewer) : own;
  }

  private List<MessageTemplate> shipped(SignedIn viewer) {
    return ShippedTemplates.ALL.stream()
        .map(one -> new MessageTemplate(viewer.workspaceId(), one.name(), one.wording()))
        .map(templates::save)
        .toList();
  }

  /**
   * A template of the viewer's workspace.
   *
   * @throws NoSuchTemplate if it is not theirs, or not at all
   */
  @Transactional(readOnly = true)
  public MessageTemplate open(long id, SignedIn viewer) {
    return templates
        .findByIdAndWorkspaceId(id, viewer.workspaceId().value())
        .orElseThrow(NoSuchTemplate::new);
  }

  /**
   * Keeps a new one.
   *
   * @throws NameTaken if the workspace has one of that name
   */
  @Transactional
  public long add(String name, Wording wording, SignedIn viewer) {
    refuseTaken(name, of(viewer));
    return templates.save(new MessageTemplate(viewer.workspaceId(), name, wording)).id();
  }

  /**
   * Changes one.
   *
   * @throws NameTaken if the workspace has another of that name
   * @throws NoSuchTemplate if it is not theirs
   */
  @Transactional
  public void change(long id, String name, Wording wording, SignedIn viewer) {
    MessageTemplate template = open(id, viewer);
    if (!template.name().equals(name.strip())) {
      refuseTaken(name, of(viewer));
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
    templates.delete(open(id, viewer));
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
