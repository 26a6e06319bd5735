/** The candidates of a campaign: Discover with the campaign’s brief. */
@NamedInterface("candidates")
@NullMarked
package io.timbre.shortlist.candidates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
