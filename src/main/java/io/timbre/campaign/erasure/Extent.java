package io.timbre.campaign.erasure;

import java.util.Optional;

/**
 * What an erasure would do.
 *
 * @param name what the catalogue calls the creator; empty where it does not have them
 * @param channels how many of theirs leave the catalogue
 * @param entries shortlist entries that are deleted
 * @param agreed shortlist entries that stay without a name, since a price was agreed
 * @param messages messages and replies that are deleted
 * @param texts texts and copies that name them: deleted with the rest, or rewritten
 */
public record Extent(
    Optional<String> name, int channels, int entries, int agreed, int messages, int texts) {}
