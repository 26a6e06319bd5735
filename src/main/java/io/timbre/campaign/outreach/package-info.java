/** Outreach to creators: messages, replies and follow-ups. */
@NullMarked
package io.timbre.campaign.outreach;

import org.jspecify.annotations.NullMarked;
