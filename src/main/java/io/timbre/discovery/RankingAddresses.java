package io.timbre.discovery;

/**
 * Where the links of a ranking lead.
 *
 * @param path of the page it stands on, without parameters
 * @param creators what the addresses of creators' pages begin with, up to the channel's number
 */
public record RankingAddresses(String path, String creators) {}
