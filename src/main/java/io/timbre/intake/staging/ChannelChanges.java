package io.timbre.intake.staging;

/**
 * The numbers of channels that an import adds, updates and leaves unchanged.
 *
 * @param fresh channels that are not in the catalogue yet
 * @param updated channels for which the list has facts that differ from the catalogue
 * @param unchanged channels for which the list has nothing new
 */
public record ChannelChanges(int fresh, int updated, int unchanged) {}
