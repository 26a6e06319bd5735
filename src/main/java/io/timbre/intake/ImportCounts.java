package io.timbre.intake;

import jakarta.persistence.Embeddable;

/**
 * How an import changes the catalogue, and the outcomes of its rows.
 *
 * @param newChannels channels that are not in the catalogue yet
 * @param updatedChannels channels for which the list has facts that differ from the catalogue
 * @param unchangedChannels channels for which it has nothing new
 * @param repeatedRows rows that repeat an earlier one
 * @param refusedRows rows that are not imported
 * @param warnedRows rows that are imported with a warning, such as without one of their cells
 */
@Embeddable
public record ImportCounts(
    int newChannels,
    int updatedChannels,
    int unchangedChannels,
    int repeatedRows,
    int refusedRows,
    int warnedRows) {}
