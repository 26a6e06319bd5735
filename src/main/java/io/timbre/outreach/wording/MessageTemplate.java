package io.timbre.outreach.wording;

import io.timbre.access.WorkspaceId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template for messages to creators, which a workspace uses again and again. */
@Entity
public class MessageTemplate {

  /** The longest name allowed, in characters. */
  public static final int LONGEST_NAME = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long workspaceId;
  private String name;
  private String subject;
  private String body;

  @Version private int version;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected MessageTemplate() {}

  /**
   * Creates a template of a workspace.
   *
   * @param name 1 to {@value #LONGEST_NAME} characters
   * @throws IllegalArgumentException if the name is blank or too long, or a placeholder is unknown
   */
  @SuppressWarnings("NullAway.Init")
  MessageTemplate(WorkspaceId workspace, String name, Wording wording) {
    this.workspaceId = workspace.value();
    change(name, wording);
  }

  /**
   * Creates a shipped template, for a workspace that has none of its own yet.
   *
   * @param number its place, from 1; its id is the negative of that
   */
  static MessageTemplate shipped(WorkspaceId workspace, int number, String name, Wording wording) {
    MessageTemplate template = new MessageTemplate(workspace, name, wording);
    template.id = (long) -number;
    return template;
  }

  /** Changes the name and the wording. */
  final void change(String newName, Wording wording) {
    if (newName.isBlank() || newName.strip().length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "A template's name must have 1 to " + LONGEST_NAME + " characters, not: " + newName);
    }
    List<String> unknown = Wording.unknownIn(wording.subject() + "\n" + wording.body());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("Unknown placeholders: " + unknown);
    }
    name = newName.strip();
    subject = wording.subject();
    body = wording.body();
  }

  /**
   * The id of the template; negative if it is a shipped one.
   *
   * @throws IllegalStateException if the template is not saved yet
   */
  public long id() {
    if (id == null) {
      throw new IllegalStateException("The template " + name + " is not saved yet");
    }
    return id;
  }

  /**
   * The version, which counts changes, so that no one overwrites a change that they have not seen.
   */
  public int version() {
    return version;
  }

  public String name() {
    return name;
  }

  public Wording wording() {
    return new Wording(subject, body);
  }
}
