/**
 * The score model: it takes plain facts and returns an explained {@link io.timbre.scoring.Score}.
 * The score says how far above the middle a channel is expected to be on engagement, fit and cost,
 * and how certain that is. The package has only records and arithmetic; no framework, no database,
 * no clock.
 */
@NullMarked
package io.timbre.scoring;

import org.jspecify.annotations.NullMarked;
