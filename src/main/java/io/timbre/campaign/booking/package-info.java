/** Bookings: deliverables of a channel with their price and expected engagements. */
@NamedInterface("booking")
@NullMarked
package io.timbre.campaign.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
