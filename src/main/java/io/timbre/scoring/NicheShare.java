package io.timbre.scoring;

import java.util.List;

/**
 * A niche with its share of a channel, or with its weight in a brief.
 *
 * @param path the niche as a path from its first-level ancestor down to itself; at least one step
 * @param share from 0 to 1
 */
public record NicheShare(List<String> path, double share) {

  public NicheShare {
    path = List.copyOf(path);
    if (path.isEmpty() || path.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "path must start at a first-level niche and have no blank step, not " + path);
    }
    Require.between(0, 1, "share of " + String.join(" > ", path), share);
  }
}
