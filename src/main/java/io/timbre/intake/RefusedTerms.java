package io.timbre.intake;

import io.timbre.intake.reading.Message;
import java.util.Map;

/** What was said about a list makes no sense; for each such thing, by its name, why. */
public final class RefusedTerms extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Message> reasons;

  RefusedTerms(Map<String, Message> reasons) {
    super(reasons.toString());
    this.reasons = Map.copyOf(reasons);
  }

  /** Why, by {@code platform}, {@code currency} or {@code capturedOn}. */
  public Map<String, Message> reasons() {
    return reasons;
  }
}
