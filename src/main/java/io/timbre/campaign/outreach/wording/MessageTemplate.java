package io.timbre.campaign.outreach.wording;

import io.timbre.access.WorkspaceId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that a workspace writes to creators again and again. */
@Entity
public class MessageTemplate {

  /** The longest name that is kept, in characters. */
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
   * A template of a workspace.
   *
   * @param name 1 to {@value #LONGEST_NAME} characters
   * @throws IllegalArgumentException for any other name, or for placeholders nobody can fill
   */
  @SuppressWarnings("NullAway.Init")
  MessageTemplate(WorkspaceId workspace, String name, Wording wording) {
    this.workspaceId = workspace.value();
    change(name, wording);
  }

  /**
   * One that is shipped, as a workspace sees it before it has any of its own.
   *
   * @param number its place, from 1: its id is that below zero
   */
  static MessageTemplate shipped(WorkspaceId workspace, int number, String name, Wording wording) {
    MessageTemplate template = new MessageTemplate(workspace, name, wording);
    template.id = (long) -number;
    return template;
  }

  /** Reads otherwise from now on. */
  final void change(String newName, Wording wording) {
    if (newName.isBlank() || newName.strip().length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "A template's name has 1 to " + LONGEST_NAME + " characters, not: " + newName);
    }
    List<String> unknown = Wording.unknownIn(wording.subject() + "\n" + wording.body());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("These are no placeholders: " + unknown);
    }
    name = newName.strip();
    subject = wording.subject();
    body = wording.body();
  }

  /**
   * What it is called in addresses.
   *
   * @throws IllegalStateException before it is kept
   */
  public long id() {
    if (id == null) {
      throw new IllegalStateException("The template " + name + " is not kept yet");
    }
    return id;
  }

  /** Counts its changes, so that no one overwrites what they have not seen. */
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
