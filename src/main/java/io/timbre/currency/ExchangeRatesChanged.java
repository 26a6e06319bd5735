package io.timbre.currency;

import java.time.Instant;

/** Exchange rates were entered or loaded. Published inside the transaction that added them. */
public record ExchangeRatesChanged(Instant at) {}
