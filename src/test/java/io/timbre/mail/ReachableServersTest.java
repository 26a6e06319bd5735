package io.timbre.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.database.DemoMode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachableServersTest {

  private static final ReachableServers STRICT = new ReachableServers(new DemoMode(false), false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fd00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::"
      })
  void nobody_reaches_into_a_private_network(String address) throws UnknownHostException {
    assertThat(STRICT.reach(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "100.128.0.1", "172.32.0.1", "2606:2800:220:1::1"})
  void mail_goes_anywhere_else(String address) throws UnknownHostException {
    assertThat(STRICT.reach(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void a_laptop_in_demo_mode_and_an_operator_who_says_so_reach_everything()
      throws UnknownHostException {
    InetAddress own = InetAddress.getByName("127.0.0.1");
    assertThat(new ReachableServers(new DemoMode(true), false).reach(own)).isTrue();
    assertThat(new ReachableServers(new DemoMode(false), true).reach(own)).isTrue();
  }
}
