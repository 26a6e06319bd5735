/** The pages of outreach. */
@NullMarked
package io.timbre.campaign.outreach.web;

import org.jspecify.annotations.NullMarked;
