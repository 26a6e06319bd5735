/** What is written to creators: templates, and the placeholders in them. */
@NullMarked
package io.timbre.campaign.outreach.wording;

import org.jspecify.annotations.NullMarked;
