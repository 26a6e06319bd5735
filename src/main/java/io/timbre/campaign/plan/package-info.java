/** The best use of a budget: what a campaign asks of the planner, and what it answers. */
@NullMarked
package io.timbre.campaign.plan;

import org.jspecify.annotations.NullMarked;
