package io.timbre.intake.staging;

/**
 * What a list means for the catalogue, in channels.
 *
 * @param fresh the catalogue does not have them
 * @param updated the list says something of them that the catalogue does not
 * @param unchanged the list says nothing new of them
 */
public record ChannelChanges(int fresh, int updated, int unchanged) {}
