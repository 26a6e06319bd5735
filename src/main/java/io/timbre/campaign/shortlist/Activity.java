package io.timbre.campaign.shortlist;

import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done in a campaign.
 *
 * @param at when
 * @param who did it, as they were called then
 * @param channel what it was about; empty for the campaign as a whole
 * @param what it was, said with whoever did it before it
 */
public record Activity(Instant at, String who, Optional<ChannelId> channel, Sentence what) {}
