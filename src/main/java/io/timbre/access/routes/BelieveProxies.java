package io.timbre.access.routes;

import java.util.List;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Takes the visitor's address and protocol from the forwarded headers of the proxies that {@code
 * timbre.proxies} names. The same headers from any other sender are ignored.
 */
@Component
class BelieveProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final List<String> proxies;

  /**
   * @throws IllegalArgumentException if an entry is neither an address nor a network
   */
  BelieveProxies(@Value("${timbre.proxies}") List<String> proxies) {
    this.proxies = proxies.stream().map(String::strip).map(BelieveProxies::network).toList();
  }

  /** The network of an entry. A single address is a network of one. */
  private static String network(String proxy) {
    String network = proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? "/128" : "/32");
    return new NetMask(network).toString();
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    if (proxies.isEmpty()) {
      return;
    }
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(String.join(",", proxies));
    valve.setRemoteIpHeader("X-Forwarded-For");
    valve.setProtocolHeader("X-Forwarded-Proto");
    server.addEngineValves(valve);
  }
}
