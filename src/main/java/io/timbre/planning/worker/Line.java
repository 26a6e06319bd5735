package io.timbre.planning.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/**
 * The line between the application and a worker: a socket that only they know, so that whatever a
 * native library prints does not mingle with what is said. It breaks when either of them dies.
 */
final class Line implements AutoCloseable {

  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter("io.timbre.planning.**;java.base/*;!*");

  private final SocketChannel channel;
  private final ObjectOutputStream out;
  private final ObjectInputStream in;

  Line(SocketChannel channel) throws IOException {
    this.channel = channel;
    this.out = new ObjectOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    out.flush();
    this.in = new ObjectInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
    in.setObjectInputFilter(OURS);
  }

  synchronized void say(Object message) throws IOException {
    out.writeObject(message);
    // Else the stream would remember, and hold on to, everything it ever wrote.
    out.reset();
    out.flush();
  }

  Object hear() throws IOException {
    try {
      return in.readObject();
    } catch (ClassNotFoundException unknown) {
      throw new IOException("The worker is of another version", unknown);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
