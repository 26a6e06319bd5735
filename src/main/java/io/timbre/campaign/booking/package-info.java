/** Bookings: deliverables of a channel with their price and expected engagements. */
@NullMarked
package io.timbre.campaign.booking;

import org.jspecify.annotations.NullMarked;
