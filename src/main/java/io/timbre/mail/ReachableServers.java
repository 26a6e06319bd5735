package io.timbre.mail;

import io.timbre.database.DemoMode;
import java.net.Inet6Address;
import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Decides which machines a workspace can use as its mail server. Addresses in private networks are
 * refused, unless the operator allows them or the application runs in demo mode.
 */
@Component
class ReachableServers {

  private final boolean privateToo;

  ReachableServers(DemoMode demo, @Value("${timbre.mail.private-servers}") boolean privateServers) {
    this.privateToo = demo.on() || privateServers;
  }

  boolean reach(InetAddress address) {
    return privateToo || !isPrivate(address);
  }

  /** Whether an address is not on the public internet. */
  static boolean isPrivate(InetAddress address) {
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || (address instanceof Inet6Address ? isPrivate6(address) : isPrivate4(address));
  }

  /** fc00::/7, and 64:ff9b::/32 and 2002::/16, which can lead to any IPv4 address. */
  private static boolean isPrivate6(InetAddress address) {
    byte[] bytes = address.getAddress();
    return (bytes[0] & 0xfe) == 0xfc
        || startsWith(bytes, 0x00, 0x64, 0xff, 0x9b)
        || startsWith(bytes, 0x20, 0x02);
  }

  /** 0.0.0.0/8, 100.64.0.0/10 and 240.0.0.0/4. Java recognises the other ranges. */
  private static boolean isPrivate4(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes[0] == 0 || bytes[0] == 100 && (bytes[1] & 0xc0) == 64 || (bytes[0] & 0xf0) == 0xf0;
  }

  private static boolean startsWith(byte[] bytes, int... beginning) {
    for (int i = 0; i < beginning.length; i++) {
      if ((bytes[i] & 0xff) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
