package io.timbre.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/**
 * Where a figure came from: a line of a list.
 *
 * @param source the list
 * @param line the line in it, as a person counts it
 */
@Embeddable
public record Origin(
    @ManyToOne(fetch = FetchType.EAGER) @JoinColumn(name = "source_id") Source source, int line) {}
