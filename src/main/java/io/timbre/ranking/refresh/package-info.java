/** Refreshes the standings when the catalogue or the exchange rates have changed. */
@NamedInterface("refresh")
@NullMarked
package io.timbre.ranking.refresh;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
