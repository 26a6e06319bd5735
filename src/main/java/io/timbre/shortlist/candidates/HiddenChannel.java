package io.timbre.shortlist.candidates;

import io.timbre.catalog.ChannelId;
import java.time.Instant;

/**
 * A channel that is hidden from a campaign's candidates.
 *
 * @param name the name of the creator
 * @param handle the handle of the channel
 * @param reason why it was hidden, as typed
 * @param who the name, at the time, of the person who hid it
 * @param at when it was hidden
 */
public record HiddenChannel(
    ChannelId channel, String name, String handle, String reason, String who, Instant at) {}
