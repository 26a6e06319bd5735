package io.timbre.shortlist.files;

import org.jspecify.annotations.Nullable;

/**
 * One of the few large figures at the top of a document.
 *
 * @param figure the figure, written for people; null if it is unknown
 * @param note a note about the figure; may be empty
 */
public record Figure(String name, @Nullable String figure, String note) {}
