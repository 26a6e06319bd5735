/** Whom nobody, or a workspace, must not write to. */
@NullMarked
package io.timbre.campaign.outreach.silence;

import org.jspecify.annotations.NullMarked;
