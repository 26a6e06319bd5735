/** The creators that one workspace or all workspaces must not write to. */
@NullMarked
package io.timbre.campaign.outreach.silence;

import org.jspecify.annotations.NullMarked;
