package io.timbre.currency;

import java.time.Instant;

/** Rates of exchange were stated. Published inside the transaction that stated them. */
public record ExchangeRatesChanged(Instant at) {}
