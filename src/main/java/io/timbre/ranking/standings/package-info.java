/** The score model's results for every channel, stored in the database. */
@NullMarked
package io.timbre.ranking.standings;

import org.jspecify.annotations.NullMarked;
