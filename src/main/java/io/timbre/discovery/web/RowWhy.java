package io.timbre.discovery.web;

import io.timbre.shell.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of a row's place, in points with one decimal.
 *
 * @param engagement points for engagement; likewise for niche fit and cost
 * @param engagementOf maximum points for engagement; likewise for niche fit and cost
 * @param deductions deducted points; null if there are none
 * @param difference difference from the row above, by component; null for the first row
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
