/** The candidates of a campaign: Discover with the campaign's brief. */
@NullMarked
package io.timbre.campaign.candidates;

import org.jspecify.annotations.NullMarked;
