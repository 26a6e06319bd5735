package io.timbre.solver.worker;

import io.timbre.solver.proof.Answer;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The application's handle of a process that runs proofs. It works on one task at a time. */
public final class Worker {

  private static final Logger log = LoggerFactory.getLogger(Worker.class);

  private static final int LONGEST_START_SECONDS = 30;

  private final Process process;
  private final WorkerConnection line;
  private final CompletableFuture<Void> tidied;
  private volatile boolean ready = true;

  private Worker(Process process, WorkerConnection line, CompletableFuture<Void> tidied) {
    this.process = process;
    this.line = line;
    this.tidied = tidied;
  }

  /**
   * Starts a process and waits until it has connected.
   *
   * @throws IOException if it cannot be started, or dies before it connects
   */
  static Worker start(Launch launch) throws IOException {
    Folder folder = Folder.create();
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(folder.address()));
      Process process = launch.process(folder).start();
      CompletableFuture<Void> tidied =
          process.onExit().thenAccept(ended -> tidy(server, folder, ended.exitValue()));
      CompletableFuture.delayedExecutor(LONGEST_START_SECONDS, TimeUnit.SECONDS)
          .execute(() -> hangUp(server));
      return onTheLine(process, server, tidied);
    }
  }

  private static Worker onTheLine(
      Process process, ServerSocketChannel server, CompletableFuture<Void> tidied)
      throws IOException {
    try {
      return new Worker(process, new WorkerConnection(server.accept()), tidied);
    } catch (IOException failed) {
      process.destroyForcibly();
      throw failed;
    }
  }

  private static void hangUp(ServerSocketChannel server) {
    try {
      server.close();
    } catch (IOException closed) {
      log.debug("Already closed", closed);
    }
  }

  private static void tidy(ServerSocketChannel server, Folder folder, int exit) {
    hangUp(server);
    log.debug("A planning process ended with {}: {}", exit, folder.lastWords());
    folder.remove();
  }

  /**
   * Proves a task and waits for the result.
   *
   * @throws IOException if the process dies or is killed in the meantime
   */
  public Answer.End prove(Task task, Consumer<Answer.SoFar> listener) throws IOException {
    ready = false;
    line.say(task);
    while (true) {
      switch (line.hear()) {
        case Answer.SoFar soFar -> listener.accept(soFar);
        case Answer.End end -> {
          ready = true;
          return end;
        }
        case Object other -> throw new IOException("Not an answer: " + other);
      }
    }
  }

  /**
   * Asks the process to end its task soon with what it knows.
   *
   * @throws IOException if the process has died
   */
  public void stop() throws IOException {
    line.say(new Stop());
  }

  /** Ends the process immediately. Waiting callers get an exception. */
  public void kill() {
    ready = false;
    process.destroyForcibly();
  }

  /** Ends the process and waits until all its files are removed. */
  void clear() {
    kill();
    tidied.join();
  }

  /** Whether the process can take a task: it is alive and done with its last task. */
  boolean isReady() {
    return ready && process.isAlive();
  }
}
