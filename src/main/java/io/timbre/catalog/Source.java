package io.timbre.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A list from which facts were imported. */
@Entity
public class Source {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String listName;
  private Instant takenInAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Source() {}

  /** Creates a source with the name of the list's file and the moment of its import. */
  public Source(String listName, Instant takenInAt) {
    this.listName = listName;
    this.takenInAt = takenInAt;
  }

  /** The name of the file. */
  public String listName() {
    return listName;
  }

  /** When its facts were added to the catalogue. */
  public Instant takenInAt() {
    return takenInAt;
  }
}
