package io.timbre.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A mail server that answers as a test wants it to: for what no well-behaved one does. */
public final class ScriptedServer implements Closeable {

  /** What the server answers; nothing for what any would, null breaks the line. */
  public interface Script {
    @Nullable String answer(String command);
  }

  /** The end of a message's text, as the script is asked about it. */
  public static final String END = ".";

  private final ServerSocket server;
  private final Script script;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  public ScriptedServer(Script script) {
    try {
      this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.script = script;
    Thread.ofVirtual().start(this::serve);
  }

  public int port() {
    return server.getLocalPort();
  }

  /** Every line that was said to it. */
  public List<String> heard() {
    return List.copyOf(heard);
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket line = server.accept()) {
        talk(line);
      } catch (IOException over) {
        // Hung up on, by one side or the other.
      }
    }
  }

  private void talk(Socket line) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
    say("220 scripted", line);
    boolean text = false;
    for (String said = in.readLine(); said != null; said = in.readLine()) {
      heard.add(said);
      if (text && !said.equals(END)) {
        continue;
      }
      text = false;
      String answer = script.answer(said);
      answer = answer == null ? null : answer.isEmpty() ? usual(said) : answer;
      if (answer == null) {
        return;
      }
      text = answer.startsWith("354");
      say(answer, line);
    }
  }

  private static String usual(String said) {
    return said.startsWith("DATA") ? "354 go on" : said.startsWith("QUIT") ? "221 bye" : "250 fine";
  }

  private static void say(String answer, Socket line) throws IOException {
    line.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
    line.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
