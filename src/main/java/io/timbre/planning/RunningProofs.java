package io.timbre.planning;

import io.timbre.solver.Proof;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The proofs in progress in this process. They can be stopped at once. */
@Component
class RunningProofs {

  private final Map<PlanId, Proof> running = new ConcurrentHashMap<>();

  void add(PlanId id, Proof proof) {
    running.put(id, proof);
  }

  void remove(PlanId id) {
    running.remove(id);
  }

  void stop(PlanId id) {
    Optional.ofNullable(running.get(id)).ifPresent(Proof::cancel);
  }
}
