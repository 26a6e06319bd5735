package io.timbre.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A person or a team that publishes on one or more channels. */
@Entity
public class Creator {

  /** The longest name allowed, in characters. */
  public static final int LONGEST_NAME = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String name;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Creator() {}

  /**
   * @param name as the creator writes it, 1 to {@value #LONGEST_NAME} characters
   */
  public Creator(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "A creator's name has 1 to " + LONGEST_NAME + " characters, not: " + name);
    }
    this.name = name.strip();
  }

  /** The name as the creator writes it. */
  public String name() {
    return name;
  }
}
