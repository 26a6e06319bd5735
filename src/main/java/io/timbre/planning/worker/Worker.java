package io.timbre.planning.worker;

import io.timbre.planning.proof.Answer;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One process that proves, seen from the application. It works on one task at a time. */
public final class Worker {

  private static final Logger log = LoggerFactory.getLogger(Worker.class);
  private static final int LAST_WORDS = 2_000;

  private final Process process;
  private final Line line;
  private volatile boolean ready = true;

  private Worker(Process process, Line line) {
    this.process = process;
    this.line = line;
  }

  /**
   * Starts a process and waits until it is on the line.
   *
   * @throws IOException when it cannot be started, or dies before it says a word
   */
  static Worker start(Launch launch) throws IOException {
    Path folder = Files.createTempDirectory("timbre-plan");
    Path address = folder.resolve("line");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(address));
      Process process = launch.process(folder, address).start();
      process
          .onExit()
          .thenAccept(ended -> {
            hangUp(server);
            tidy(folder, ended.exitValue());
          });
      return onTheLine(process, server);
    }
  }

  private static Worker onTheLine(Process process, ServerSocketChannel server) throws IOException {
    try {
      return new Worker(process, new Line(server.accept()));
    } catch (IOException failed) {
      process.destroyForcibly();
      throw failed;
    }
  }

  /**
   * Proves a task, and waits for the end.
   *
   * @throws IOException when the process dies or is killed meanwhile
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

  /** Ends the process at once; whoever waits for it hears of it. */
  public void kill() {
    ready = false;
    process.destroyForcibly();
  }

  /** Whether it can take a task: alive, and done with the last one. */
  boolean isReady() {
    return ready && process.isAlive();
  }

  private static void hangUp(ServerSocketChannel server) {
    try {
      server.close();
    } catch (IOException closed) {
      log.debug("Already closed", closed);
    }
  }

  private static void tidy(Path folder, int exit) {
    log.debug("A planning process ended with {}: {}", exit, lastWords(folder));
    remove(folder);
  }

  private static String lastWords(Path folder) {
    try {
      String said = Files.readString(folder.resolve("said"));
      return said.substring(Math.max(0, said.length() - LAST_WORDS));
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : innermostFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException stays) {
      log.warn("{} is left behind: {}", folder, stays.toString());
    }
  }
}
