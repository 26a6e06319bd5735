package io.timbre.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a figure came from: a line of a list that was taken in.
 *
 * @param importId the import that brought the list
 * @param line the line in that list, as a person counts it
 */
@Embeddable
public record Source(@Column(name = "import_id") long importId, @Column(name = "line") int line) {}
