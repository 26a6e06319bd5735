package io.timbre.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A list that facts came from. */
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

  /** A list, by the name of its file and the moment of its import. */
  public Source(String listName, Instant takenInAt) {
    this.listName = listName;
    this.takenInAt = takenInAt;
  }

  /** The name of the file. */
  public String listName() {
    return listName;
  }

  /** When its facts came into the catalogue. */
  public Instant takenInAt() {
    return takenInAt;
  }
}
