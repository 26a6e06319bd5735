/**
 * The score: plain facts in, an explained {@link io.timbre.scoring.Score} out. How far above the
 * middle a channel is expected to be, for a brief, on engagement, fit and cost, and how sure that
 * is. Records and arithmetic; no framework, no database, no clock.
 */
@NullMarked
package io.timbre.scoring;

import org.jspecify.annotations.NullMarked;
