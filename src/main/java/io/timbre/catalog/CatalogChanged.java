package io.timbre.catalog;

import java.time.Instant;

/** Facts came into the catalogue or left it. Published inside the transaction that changed them. */
public record CatalogChanged(Instant at) {}
