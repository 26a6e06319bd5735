/** The letterhead of a workspace: its name, address, logo and colour on documents. */
@NullMarked
package io.timbre.campaign.export.letterhead;

import org.jspecify.annotations.NullMarked;
