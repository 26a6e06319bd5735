package io.timbre.solver.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/**
 * The connection between the application and a worker. It uses a private socket, so that the output
 * of native libraries does not mix with the messages. It breaks if either side dies.
 */
final class WorkerConnection implements AutoCloseable {

  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter("io.timbre.solver.**;java.base/*;!*");

  private final SocketChannel channel;
  private final ObjectOutputStream out;
  private final ObjectInputStream in;

  WorkerConnection(SocketChannel channel) throws IOException {
    this.channel = channel;
    this.out = new ObjectOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    out.flush();
    this.in = new ObjectInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
    in.setObjectInputFilter(OURS);
  }

  synchronized void say(Object message) throws IOException {
    out.writeObject(message);
    // Without the reset, the stream would keep every object it ever wrote.
    out.reset();
    out.flush();
  }

  Object hear() throws IOException {
    try {
      return in.readObject();
    } catch (ClassNotFoundException unknown) {
      throw new IOException("The worker runs another version", unknown);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
