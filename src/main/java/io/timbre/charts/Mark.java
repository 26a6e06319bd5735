package io.timbre.charts;

/**
 * A label on an axis.
 *
 * @param at its x on a horizontal axis, or its y on a vertical one
 */
public record Mark(double at, String text) {}
