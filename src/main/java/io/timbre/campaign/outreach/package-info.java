/** Writing to creators: what was sent, what came back, and what is to be done next. */
@NullMarked
package io.timbre.campaign.outreach;

import org.jspecify.annotations.NullMarked;
