/** How a workspace signs what it hands out: its name, logo and colour. */
@NullMarked
package io.timbre.campaign.export.letterhead;

import org.jspecify.annotations.NullMarked;
