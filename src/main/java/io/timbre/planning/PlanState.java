package io.timbre.planning;

import io.timbre.solver.problem.Plan;

/** The state of the search for a plan. */
public enum PlanState {
  /** The search is in progress. It may find a better plan or the proof that there is none. */
  SEARCHING,
  /** No plan within the limits is better. */
  OPTIMAL,
  /** The plan is within the limits. A better one may exist. */
  FEASIBLE,
  /** The limits contradict each other. */
  INFEASIBLE,
  /** No plan was found in the available time. */
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
