/** The page and the API of plans. */
@NullMarked
package io.timbre.campaign.plan.web;

import org.jspecify.annotations.NullMarked;
