/** What the score model makes of every channel, kept in the database. */
@NullMarked
package io.timbre.ranking.standings;

import org.jspecify.annotations.NullMarked;
