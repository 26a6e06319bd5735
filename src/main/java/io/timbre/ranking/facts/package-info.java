/** Reads the database's knowledge of channels as plain facts for the score model. */
@NullMarked
package io.timbre.ranking.facts;

import org.jspecify.annotations.NullMarked;
