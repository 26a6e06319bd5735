package io.timbre.intake.reading;

import io.timbre.catalog.Platform;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;

/**
 * What a list does not say about itself and the person who takes it in does.
 *
 * @param platform of every row that names none
 * @param currency of its prices
 * @param capturedOn the day its figures are from, for every row that names none
 */
public record ListTerms(Platform platform, CurrencyUnit currency, LocalDate capturedOn) {}
