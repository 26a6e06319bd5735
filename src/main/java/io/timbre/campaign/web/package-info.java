/** The pages of clients and campaigns. */
@NullMarked
package io.timbre.campaign.web;

import org.jspecify.annotations.NullMarked;
