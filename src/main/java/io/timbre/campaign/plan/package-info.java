/** The plans of a campaign: the best use of its budget, as the planner finds it. */
@NullMarked
package io.timbre.campaign.plan;

import org.jspecify.annotations.NullMarked;
