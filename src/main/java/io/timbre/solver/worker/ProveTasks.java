package io.timbre.solver.worker;

import io.timbre.solver.model.Instance;
import io.timbre.solver.model.Rule;
import io.timbre.solver.proof.Answer;
import io.timbre.solver.proof.Deadline;
import io.timbre.solver.proof.Prove;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The main class of a worker. It proves one task after the other until the application ends. */
public final class ProveTasks {

  private final WorkerConnection line;
  private final Folder folder;
  private final BlockingQueue<Timed> tasks = new LinkedBlockingQueue<>();

  /** A task. Its time starts when it arrives. */
  private record Timed(Task task, Deadline deadline) {}

  private ProveTasks(WorkerConnection line, Folder folder) {
    this.line = line;
    this.folder = folder;
  }

  /**
   * Connects to the application and works until the connection breaks.
   *
   * @param arguments the folder that contains the socket
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    volunteerWhenMemoryIsShort();
    Folder folder = Folder.at(Path.of(arguments[0]));
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(folder.address()))) {
      ProveTasks worker = new ProveTasks(new WorkerConnection(channel), folder);
      Thread.ofPlatform().daemon().start(worker::listen);
      worker.warmUp();
      worker.work();
    }
  }

  /**
   * Gives this process the highest score, so that Linux ends it first when memory is short, and not
   * the web server.
   */
  private static void volunteerWhenMemoryIsShort() {
    try {
      Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
    } catch (IOException elsewhere) {
      // Other systems do not have this file.
    }
  }

  /**
   * Reads messages. A broken connection means that the application has ended, so this process exits
   * immediately.
   */
  private void listen() {
    Deadline latest = Deadline.in(0);
    try {
      while (true) {
        switch (line.hear()) {
          case Task task -> {
            latest = Deadline.in(task.seconds());
            tasks.add(new Timed(task, latest));
          }
          // The next task only comes after the answer to the last one, so the latest task is meant.
          case Stop _ -> latest.end();
          case Object other -> throw new IOException("Not a task: " + other);
        }
      }
    } catch (IOException gone) {
      folder.remove();
      Runtime.getRuntime().halt(0);
    }
  }

  private void work() throws IOException, InterruptedException {
    while (true) {
      Timed next = tasks.take();
      Task task = next.task();
      line.say(Prove.of(task.instance(), task.sketch(), next.deadline(), this::report));
    }
  }

  private void report(Answer.SoFar soFar) {
    try {
      line.say(soFar);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Loads the solver and its classes before the first task arrives. */
  private void warmUp() {
    Instance small =
        new Instance(
            1,
            new long[] {3, 4, 5},
            new double[] {4, 5, 6},
            new int[] {0, 1, 2},
            new int[][] {{0}, {0}, {}},
            List.of(),
            List.of(new Rule.Budget(7), new Rule.AtLeast(0, 1)));
    Prove.of(small, null, Deadline.in(10), _ -> {});
  }
}
