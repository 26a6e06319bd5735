package io.timbre.catalog;

import java.time.Instant;

/**
 * Facts were added to the catalogue or removed from it. Published inside the transaction that
 * changed them.
 */
public record CatalogChanged(Instant at) {}
