package io.timbre.planning;

/** The id of a plan. */
public record PlanId(long value) {

  public PlanId {
    if (value < 1) {
      throw new IllegalArgumentException("A plan's id is at least 1, not " + value);
    }
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
