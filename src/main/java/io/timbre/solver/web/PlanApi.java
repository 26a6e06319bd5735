package io.timbre.solver.web;

import io.timbre.solver.Planner;
import io.timbre.solver.problem.Plan;
import io.timbre.solver.problem.Problem;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The API of the planner, for candidates that need not be in a catalogue. */
@RestController
class PlanApi {

  private final Planner planner;

  PlanApi(Planner planner) {
    this.planner = planner;
  }

  @PostMapping("/api/v1/plans")
  PlannedJson plan(@RequestBody @Valid PlanRequest asked) {
    Plan plan = planner.prove(problem(asked), limit(asked), _ -> {}).await();
    return PlannedJson.of(plan);
  }

  private static Problem problem(PlanRequest asked) {
    try {
      return asked.toProblem();
    } catch (IllegalArgumentException refused) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, String.valueOf(refused.getMessage()));
    }
  }

  private static Duration limit(PlanRequest asked) {
    return Duration.ofNanos((long) (asked.secondsToAnswerIn() * 1e9));
  }
}
