package io.timbre.discovery.reading;

import io.timbre.ranking.Range;
import org.joda.money.CurrencyUnit;

/**
 * A range of sums of money.
 *
 * @param range in units of the currency
 * @param currency as it was typed; the euro where none was
 */
public record PriceRange(Range range, CurrencyUnit currency) {}
