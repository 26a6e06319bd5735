package io.timbre.shortlist;

import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.time.Instant;
import java.util.Optional;

/**
 * One event in the activity of a campaign.
 *
 * @param at when it happened
 * @param who the name, at the time, of the person who did it
 * @param channel the channel that it is about; empty if the channel has left the catalogue
 * @param what what happened, as a sentence that follows the name
 */
public record Activity(Instant at, String who, Optional<ChannelId> channel, Sentence what) {}
