package io.timbre.solver;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.solver.problem.Limits;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Plan;
import io.timbre.solver.problem.Plan.Status;
import io.timbre.solver.problem.Problem;
import io.timbre.solver.problem.Progress;
import io.timbre.solver.problem.Progress.Phase;
import io.timbre.solver.problem.Quota;
import io.timbre.solver.worker.Launch;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What becomes of a proof whose process is lost, and of the next one. */
class LostProcessTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  private final Set<ProcessHandle> others = Set.copyOf(children());
  private Planner planner = new Planner();

  @AfterEach
  void close() {
    planner.close();
  }

  /** Many creators of nearly the same merit: the proof takes long. */
  private static Problem hard() {
    List<Offer> offers =
        IntStream.range(0, 4_000)
            .mapToObj(i -> {
              double engagements = 100 + i * 7919 % 5003;
              return new Offer(
                  "c" + i,
                  "c" + i,
                  BigDecimal.valueOf(Math.round(engagements * 30 + 5_000), 2),
                  engagements,
                  Set.copyOf(List.of("niche:" + i * 31 % 17, "niche:" + i * 7 % 13)));
            })
            .toList();
    List<Quota> quotas =
        IntStream.range(0, 17).mapToObj(niche -> Quota.atLeast("niche:" + niche, 2)).toList();
    return new Problem(
        offers,
        new Limits(
            new BigDecimal("9999.99"),
            OptionalInt.of(30),
            Optional.of(new BigDecimal("0.15")),
            quotas,
            Set.of(),
            Set.of()));
  }

  private static Problem easy() {
    return new Problem(
        List.of(new Offer("a", "a", BigDecimal.TEN, 5, Set.of())), Limits.of(BigDecimal.TEN));
  }

  /** Those of this planner; another one's may be there as well. */
  private List<ProcessHandle> processes() {
    return children().stream().filter(child -> !others.contains(child)).toList();
  }

  private static List<ProcessHandle> children() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .toList();
  }

  private Plan proveAndOnceUnderWay(Problem problem, Duration limit, Runnable blow) {
    CountDownLatch underWay = new CountDownLatch(1);
    Proof proof =
        planner.prove(
            problem,
            limit,
            progress -> {
              if (progress.phase() == Phase.IMPROVE) {
                underWay.countDown();
              }
            });
    try {
      assertThat(underWay.await(LONG.toSeconds(), SECONDS))
          .as("the search is under way before its time is over")
          .isTrue();
    } catch (InterruptedException impossible) {
      throw new AssertionError(impossible);
    }
    blow.run();
    return proof.await();
  }

  private void stillGoodFor(Problem problem) {
    Plan plan = planner.prove(problem, LONG, _ -> {}).await();
    assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
  }

  @Test
  void a_killed_process_leaves_the_best_plan_known_and_the_next_proof_has_another() {
    Plan plan =
        proveAndOnceUnderWay(
            hard(), LONG, () -> processes().forEach(ProcessHandle::destroyForcibly));

    assertThat(plan.status()).isEqualTo(Status.FEASIBLE);
    assertThat(plan.chosen()).isNotEmpty();
    assertThat(plan.bound()).isGreaterThan(plan.value()).isFinite();
    stillGoodFor(easy());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_process_that_hangs_is_ended_when_its_time_is_over() {
    // A process that runs already needs none of the time for its start.
    stillGoodFor(easy());
    Duration limit = Duration.ofSeconds(6);

    Plan plan = proveAndOnceUnderWay(hard(), limit, () -> processes().forEach(this::stop));

    assertThat(plan.status()).isEqualTo(Status.FEASIBLE);
    assertThat(plan.seconds()).isLessThan(limit.toSeconds() + 5.0);
    stillGoodFor(easy());
  }

  private void stop(ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start().waitFor();
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void a_process_out_of_memory_leaves_the_sketch() {
    planner.close();
    planner = new Planner(new Launch(8));

    Plan plan = planner.prove(hard(), LONG, _ -> {}).await();

    assertThat(plan.status()).isEqualTo(Status.FEASIBLE);
    assertThat(plan.chosen()).isEqualTo(planner.sketch(hard()).orElseThrow().chosen());
    assertThat(planner.prove(easy(), LONG, _ -> {}).await().exists()).isTrue();
  }

  @Test
  void a_cancelled_proof_answers_at_once_with_the_best_plan_known() {
    Proof proof = planner.prove(hard(), LONG, _ -> {});

    proof.cancel();

    assertThat(proof.await().seconds()).isLessThan(LONG.toSeconds() / 2.0);
    assertThat(proof.await().status()).isEqualTo(Status.FEASIBLE);
    stillGoodFor(easy());
  }

  @Test
  void a_cancelled_proof_leaves_its_process_to_the_next() throws InterruptedException {
    stillGoodFor(easy());
    List<Long> before = processes().stream().map(ProcessHandle::pid).toList();

    CountDownLatch underWay = new CountDownLatch(1);
    Proof proof = planner.prove(hard(), LONG, progress -> tellWhenUnderWay(progress, underWay));
    underWay.await();
    proof.cancel();
    assertThat(proof.await().status()).isEqualTo(Status.FEASIBLE);

    stillGoodFor(easy());
    assertThat(processes()).extracting(ProcessHandle::pid).containsAll(before);
  }

  private static void tellWhenUnderWay(Progress progress, CountDownLatch underWay) {
    if (progress.phase() == Phase.IMPROVE) {
      underWay.countDown();
    }
  }

  @Test
  void no_process_is_left_when_the_planner_is_closed() {
    stillGoodFor(easy());

    planner.close();

    assertThat(processes()).isEmpty();
  }
}
