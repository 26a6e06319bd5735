package io.timbre.niche;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A niche as a database row that other rows refer to. The tree with its synonyms is the shipped
 * {@link NicheTree}; these rows are copied from it.
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

  /** Returns the key used in addresses and files, such as {@code gluten-free-baking}. */
  public String key() {
    return key;
  }

  /** Returns the name shown to people. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return key;
  }
}
