package io.timbre.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/**
 * Where a figure came from: a line of a list.
 *
 * @param source the list
 * @param line the number of the line, counted from 1 as in an editor or a spreadsheet
 */
@Embeddable
public record Origin(
    @ManyToOne(fetch = FetchType.EAGER) @JoinColumn(name = "source_id") Source source, int line) {}
