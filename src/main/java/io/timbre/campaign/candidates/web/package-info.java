/** The pages of a campaign's candidates. */
@NullMarked
package io.timbre.campaign.candidates.web;

import org.jspecify.annotations.NullMarked;
