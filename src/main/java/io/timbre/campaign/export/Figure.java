package io.timbre.campaign.export;

import org.jspecify.annotations.Nullable;

/**
 * One of the few large figures at the top of a document.
 *
 * @param figure written for people; null where it is unknown
 * @param note what to know about it, may be empty
 */
record Figure(String name, @Nullable String figure, String note) {}
