/** What a client says to a shortlist, without an account: links, what they show, answers. */
@NullMarked
package io.timbre.campaign.approval;

import org.jspecify.annotations.NullMarked;
