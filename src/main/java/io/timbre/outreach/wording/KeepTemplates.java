package io.timbre.outreach.wording;

import io.timbre.access.HoldWorkspace;
import io.timbre.access.SignedIn;
import io.timbre.campaign.ChangedMeanwhile;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the templates of a workspace. A workspace without any starts with the shipped ones. */
@Component
public class KeepTemplates {

  private final MessageTemplates templates;
  private final HoldWorkspace workspaces;

  KeepTemplates(MessageTemplates templates, HoldWorkspace workspaces) {
    this.templates = templates;
    this.workspaces = workspaces;
  }

  /**
   * Returns the templates of the viewer's workspace, the oldest first. Shipped templates are saved
   * only once one of them is changed or another is added or removed.
   */
  @Transactional(readOnly = true)
  public List<MessageTemplate> of(SignedIn viewer) {
    List<MessageTemplate> own = templates.findByWorkspaceIdOrderById(viewer.workspaceId().value());
    return own.isEmpty() ? ShippedTemplates.of(viewer.workspaceId()) : own;
  }

  /**
   * Returns a template of the viewer's workspace.
   *
   * @throws NoSuchTemplate if the viewer's workspace has no such template
   */
  @Transactional(readOnly = true)
  public MessageTemplate open(long id, SignedIn viewer) {
    return withId(id, of(viewer)).orElseThrow(NoSuchTemplate::new);
  }

  /**
   * Adds a template and returns its id.
   *
   * @throws NameTaken if the workspace has a template with that name
   */
  @Transactional
  public long add(String name, Wording wording, SignedIn viewer) {
    refuseTaken(name, own(viewer));
    return templates.save(new MessageTemplate(viewer.workspaceId(), name, wording)).id();
  }

  /**
   * Changes a template.
   *
   * @param seen the version that the viewer has seen
   * @throws ChangedMeanwhile if the template was changed since
   * @throws NameTaken if the workspace has another template with that name
   * @throws NoSuchTemplate if the viewer's workspace has no such template
   */
  @Transactional
  public void change(long id, int seen, String name, Wording wording, SignedIn viewer) {
    List<MessageTemplate> own = own(viewer);
    MessageTemplate template = among(own, id, viewer);
    if (template.version() != seen) {
      throw new ChangedMeanwhile();
    }
    if (!template.name().equals(name.strip())) {
      refuseTaken(name, own);
    }
    template.change(name, wording);
  }

  /**
   * Deletes a template.
   *
   * @throws NoSuchTemplate if the viewer's workspace has no such template
   */
  @Transactional
  public void remove(long id, SignedIn viewer) {
    templates.delete(among(own(viewer), id, viewer));
  }

  /**
   * Locks the workspace and returns its own templates. If it has none, copies of the shipped ones
   * are saved first.
   */
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

  /**
   * Returns a workspace's own template. The id may be that of the shipped template it was copied
   * from, since the page with the id may be older than the copy.
   */
  private static MessageTemplate among(List<MessageTemplate> own, long id, SignedIn viewer) {
    return withId(id, own)
        .or(() ->
            withId(id, ShippedTemplates.of(viewer.workspaceId()))
                .flatMap(shipped ->
                    own.stream().filter(one -> one.name().equals(shipped.name())).findFirst()))
        .orElseThrow(NoSuchTemplate::new);
  }

  private static Optional<MessageTemplate> withId(long id, List<MessageTemplate> templates) {
    return templates.stream().filter(one -> one.id() == id).findFirst();
  }

  private static void refuseTaken(String name, List<MessageTemplate> own) {
    if (own.stream().anyMatch(one -> one.name().equals(name.strip()))) {
      throw new NameTaken();
    }
  }

  /** The workspace already has a template with that name. */
  public static class NameTaken extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}
