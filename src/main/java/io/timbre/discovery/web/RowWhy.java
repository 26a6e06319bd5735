package io.timbre.discovery.web;

import io.timbre.shell.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Why a row stands where it does, in points with one decimal.
 *
 * @param engagement its part of the score, as are the next two for niche fit and cost
 * @param engagementOf the most that part can be, as are the next two
 * @param deductions what is taken off; null where nothing is
 * @param difference how far it is from the row above, part by part; null for the first row
 */
record RowWhy(
    String engagement,
    String fit,
    String cost,
    String engagementOf,
    String fitOf,
    String costOf,
    @Nullable String deductions,
    @Nullable Sentence difference) {}
