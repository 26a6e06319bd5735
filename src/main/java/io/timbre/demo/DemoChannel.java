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
 * @param platform where it publishes
 * @param history what was counted, by day
 * @param price what it asks for one post; empty where unknown
 */
record DemoChannel(
    Platform platform, SortedMap<LocalDate, Figures> history, Optional<BigMoney> price) {}
