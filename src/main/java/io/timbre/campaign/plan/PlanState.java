package io.timbre.campaign.plan;

import io.timbre.planning.Plan;

/** How far a plan is known. */
public enum PlanState {
  /** A better one may still be found, or the proof that there is none. */
  SEARCHING,
  /** No plan within the limits is better. */
  OPTIMAL,
  /** Within the limits; a better one may exist. */
  FEASIBLE,
  /** The limits contradict each other. */
  INFEASIBLE,
  /** Nothing was found in the time there was. */
  UNKNOWN;

  static PlanState of(Plan.Status status) {
    return switch (status) {
      case OPTIMAL -> OPTIMAL;
      case FEASIBLE -> FEASIBLE;
      case INFEASIBLE -> INFEASIBLE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
