/** Approval of a shortlist by a client without an account: links, what they show, and answers. */
@NullMarked
package io.timbre.campaign.approval;

import org.jspecify.annotations.NullMarked;
