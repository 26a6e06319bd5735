/** Documents to print: pages set from a template, as PDF. */
@NullMarked
package io.timbre.campaign.export.paper;

import org.jspecify.annotations.NullMarked;
