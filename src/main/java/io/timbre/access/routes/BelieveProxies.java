package io.timbre.access.routes;

import java.util.List;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes what a proxy says of a visitor, their address and whether they came by HTTPS, where that
 * proxy is named in {@code timbre.proxies}. From anybody else the same headers change nothing.
 */
@Component
class BelieveProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final List<String> proxies;

  /**
   * @throws IllegalArgumentException for what is neither an address nor a network
   */
  BelieveProxies(@Value("${timbre.proxies}") List<String> proxies) {
    this.proxies = proxies.stream().map(String::strip).map(BelieveProxies::network).toList();
  }

  /** An address is the network of itself. */
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
