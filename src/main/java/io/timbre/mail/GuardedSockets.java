package io.timbre.mail;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Creates sockets that check each IP address before they connect to it. The check uses the resolved
 * address, so that a name cannot lead to one place when it is checked and to another when it is
 * used.
 */
final class GuardedSockets extends SocketFactory {

  private final ReachableServers servers;

  GuardedSockets(ReachableServers servers) {
    this.servers = servers;
  }

  @Override
  public Socket createSocket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress to, int timeout) throws IOException {
        refusePrivate(to);
        super.connect(to, timeout);
      }
    };
  }

  private void refusePrivate(SocketAddress to) throws ConnectException {
    if (to instanceof InetSocketAddress place
        && !place.isUnresolved()
        && !servers.reach(place.getAddress())) {
      throw new ConnectException(
          place.getHostString() + " is in a private network, where this application sends no mail");
    }
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @SuppressWarnings("AddressSelection") // The name is resolved once, then checked and used.
  private Socket connected(InetSocketAddress to) throws IOException {
    Socket socket = createSocket();
    socket.connect(to, 0);
    return socket;
  }
}
