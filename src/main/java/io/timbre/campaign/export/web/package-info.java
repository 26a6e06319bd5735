/** The downloads of files, and the page of the letterhead. */
@NullMarked
package io.timbre.campaign.export.web;

import org.jspecify.annotations.NullMarked;
