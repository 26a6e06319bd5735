package io.timbre.niche;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A niche as facts in the database point at it. The tree itself, with its synonyms, is the shipped
 * {@link NicheTree}; these rows follow it.
 */
@Entity
public class Niche {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Integer id;

  private String key;
  private String name;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Niche() {}

  /** The word that names it in addresses and files, such as {@code gluten-free-baking}. */
  public String key() {
    return key;
  }

  /** As people read it. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return key;
  }
}
