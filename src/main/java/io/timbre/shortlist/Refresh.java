package io.timbre.shortlist;

import io.timbre.ranking.Brief;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The changes that a refresh of a shortlist would make.
 *
 * @param benchmarkVersion the version of the present benchmarks
 * @param changes the entries whose frozen score would change, the best present score first
 * @param unchanged how many entries would not change
 */
public record Refresh(int benchmarkVersion, List<Change> changes, int unchanged) {

  public Refresh {
    changes = List.copyOf(changes);
  }

  /** A shortlist entry with its new frozen score. */
  public record Change(Shortlisted entry, FrozenScore after) {

    public FrozenScore before() {
      return entry.frozenScore();
    }

    boolean isOne(Brief brief) {
      return !before().figures().equals(after.figures()) || !before().isFor(brief);
    }
  }

  /**
   * Returns a hash of the changes. It shows whether the changes are still the same as those of an
   * earlier preview.
   */
  public String seal() {
    String all =
        changes.stream()
            .map(one ->
                "%d %s > %s"
                    .formatted(
                        one.entry().channel().value(),
                        one.before().figures(),
                        one.after().figures()))
            .collect(Collectors.joining("\n"));
    try {
      byte[] text = all.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
