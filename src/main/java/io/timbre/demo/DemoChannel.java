package io.timbre.demo;

import io.timbre.catalog.Figures;
import io.timbre.catalog.Platform;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.joda.money.BigMoney;

/**
 * A made-up channel.
 *
 * @param platform the platform on which it publishes
 * @param history the figures counted, by day
 * @param price the asking price for one post; empty if unknown
 */
record DemoChannel(
    Platform platform, SortedMap<LocalDate, Figures> history, Optional<BigMoney> price) {}
