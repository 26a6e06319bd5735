package io.timbre.campaign.shortlist;

import io.timbre.ranking.Brief;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What judging a shortlist anew would change.
 *
 * @param benchmarkVersion the benchmarks it would be judged with
 * @param changes the entries that would be judged otherwise, the best present score first
 * @param unchanged how many would not
 */
public record Refresh(int benchmarkVersion, List<Change> changes, int unchanged) {

  public Refresh {
    changes = List.copyOf(changes);
  }

  /** An entry as it stands, and how it would be judged. */
  public record Change(Shortlisted entry, Judgement after) {

    public Judgement before() {
      return entry.judgement();
    }

    boolean isOne(Brief brief) {
      return !before().figures().equals(after.figures()) || !before().isFor(brief);
    }
  }

  /** Another text for other changes: what was shown can be told from what would be done by now. */
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
