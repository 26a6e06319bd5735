/** The shortlist of a campaign: its channels, their states and the terms agreed with creators. */
@NullMarked
package io.timbre.campaign.shortlist;

import org.jspecify.annotations.NullMarked;
