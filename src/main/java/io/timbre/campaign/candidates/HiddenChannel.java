package io.timbre.campaign.candidates;

import io.timbre.catalog.ChannelId;
import java.time.Instant;

/**
 * A candidate that a campaign does not want to see.
 *
 * @param name of its creator
 * @param handle of the channel
 * @param reason why, as it was written
 * @param who hid it, as they were called then
 * @param at when
 */
public record HiddenChannel(
    ChannelId channel, String name, String handle, String reason, String who, Instant at) {}
