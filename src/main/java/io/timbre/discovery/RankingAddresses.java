package io.timbre.discovery;

/**
 * The addresses of the links in a ranking.
 *
 * @param path path of the page with the ranking, without parameters
 * @param creators prefix of the addresses of creators' pages, which the channel's number completes
 */
public record RankingAddresses(String path, String creators) {}
