/** The channels under discussion for a campaign: how far each is, and what is agreed with it. */
@NullMarked
package io.timbre.campaign.shortlist;

import org.jspecify.annotations.NullMarked;
