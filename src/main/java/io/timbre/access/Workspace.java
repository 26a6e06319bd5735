package io.timbre.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** An agency or a brand. What its people create is not visible in any other workspace. */
@Entity
public class Workspace {

  /** The longest name allowed, in characters. */
  public static final int LONGEST_NAME = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String name;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Workspace() {}

  /**
   * @param name what its people call it, 1 to {@value #LONGEST_NAME} characters
   */
  public Workspace(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "A workspace's name has 1 to " + LONGEST_NAME + " characters, not: " + name);
    }
    this.name = name.strip();
  }

  /**
   * The id by which other modules refer to the workspace.
   *
   * @throws IllegalStateException if the workspace has not been saved yet
   */
  public WorkspaceId id() {
    if (id == null) {
      throw new IllegalStateException(name + " is not saved yet");
    }
    return new WorkspaceId(id);
  }

  public String name() {
    return name;
  }
}
