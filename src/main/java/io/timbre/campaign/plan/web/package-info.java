/** The plan as the web sees it. */
@NullMarked
package io.timbre.campaign.plan.web;

import org.jspecify.annotations.NullMarked;
