/** Whom a campaign might work with: Discover with the campaign's brief. */
@NullMarked
package io.timbre.campaign.candidates;

import org.jspecify.annotations.NullMarked;
