/** Shortlists and plans as files that leave the house. */
@NullMarked
package io.timbre.campaign.export;

import org.jspecify.annotations.NullMarked;
