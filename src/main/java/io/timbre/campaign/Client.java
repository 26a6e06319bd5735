package io.timbre.campaign;

import io.timbre.access.WorkspaceId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A client for whom a workspace runs campaigns. A brand's workspace has one client: itself. */
@Entity
public class Client {

  /** The longest name of a client, in characters. */
  public static final int LONGEST_NAME = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long workspaceId;
  private String name;
  private boolean own;
  private Instant createdAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Client() {}

  /**
   * A client of a workspace.
   *
   * @param name 1 to {@value #LONGEST_NAME} characters
   */
  public Client(WorkspaceId workspace, String name, Instant at) {
    this.workspaceId = workspace.value();
    this.createdAt = at;
    rename(name);
  }

  /** The workspace as its own client. */
  static Client itself(WorkspaceId workspace, String name, Instant at) {
    Client client = new Client(workspace, name, at);
    client.own = true;
    return client;
  }

  /**
   * Renames the client.
   *
   * @param newName 1 to {@value #LONGEST_NAME} characters
   * @throws IllegalArgumentException for any other name
   */
  public final void rename(String newName) {
    if (newName.isBlank() || newName.strip().length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "A client's name has 1 to " + LONGEST_NAME + " characters, not: " + newName);
    }
    this.name = newName.strip();
  }

  /**
   * The id by which other modules refer to the client.
   *
   * @throws IllegalStateException before the client is stored
   */
  public ClientId id() {
    if (id == null) {
      throw new IllegalStateException("The client " + name + " is not stored yet");
    }
    return new ClientId(id);
  }

  /** The workspace that the client belongs to. No other workspace sees it. */
  public WorkspaceId workspace() {
    return new WorkspaceId(workspaceId);
  }

  public String name() {
    return name;
  }

  /** Whether the client is the workspace itself. */
  public boolean isOwn() {
    return own;
  }
}
