/** Prints documents from templates as PDF. */
@NullMarked
package io.timbre.campaign.export.paper;

import org.jspecify.annotations.NullMarked;
