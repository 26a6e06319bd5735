package io.timbre.intake;

import io.timbre.intake.file.Message;
import java.util.Map;

/** Thrown if the terms of a list are wrong, with a reason for each wrong term. */
public final class RefusedTerms extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Message> reasons;

  RefusedTerms(Map<String, Message> reasons) {
    super(reasons.toString());
    this.reasons = Map.copyOf(reasons);
  }

  /** The reasons, by {@code platform}, {@code currency} or {@code capturedOn}. */
  public Map<String, Message> reasons() {
    return reasons;
  }
}
