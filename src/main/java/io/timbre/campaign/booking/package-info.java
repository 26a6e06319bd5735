/**
 * What is booked of a creator: deliverables, what they cost, and what they are expected to bring.
 */
@NullMarked
package io.timbre.campaign.booking;

import org.jspecify.annotations.NullMarked;
