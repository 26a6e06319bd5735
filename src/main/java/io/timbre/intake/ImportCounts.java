package io.timbre.intake;

import jakarta.persistence.Embeddable;

/**
 * What an import does to the catalogue, and what became of its rows.
 *
 * @param newChannels channels the catalogue does not have
 * @param updatedChannels channels of which the list says something that the catalogue does not
 * @param unchangedChannels channels of which it says nothing new
 * @param repeatedRows rows that say once more what an earlier one said
 * @param refusedRows rows that do not go in
 * @param warnedRows rows that go in without some of their cells
 */
@Embeddable
public record ImportCounts(
    int newChannels,
    int updatedChannels,
    int unchangedChannels,
    int repeatedRows,
    int refusedRows,
    int warnedRows) {}
