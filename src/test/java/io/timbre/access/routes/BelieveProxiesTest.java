package io.timbre.access.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** What a server makes of forwarded headers that come from this machine. */
class BelieveProxiesTest {

  @Test
  void nobody_is_believed_who_is_not_named() throws Exception {
    assertThat(seenBy(List.of())).isEqualTo("127.0.0.1 http localhost");
    assertThat(seenBy(List.of("10.0.0.0/8", "192.0.2.1"))).isEqualTo("127.0.0.1 http localhost");
  }

  @Test
  void a_proxy_that_is_named_says_who_came_and_how_but_not_to_which_host() throws Exception {
    assertThat(seenBy(List.of("127.0.0.1"))).isEqualTo("203.0.113.7 https localhost");
    assertThat(seenBy(List.of("10.0.0.0/8", " 127.0.0.0/8")))
        .isEqualTo("203.0.113.7 https localhost");
  }

  @Test
  void what_is_no_address_is_refused_at_the_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BelieveProxies(List.of("proxy.example")));
  }

  private static String seenBy(List<String> proxies) throws Exception {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    new BelieveProxies(proxies).customize(factory);
    WebServer server =
        factory.getWebServer(context -> context.addServlet("seen", new Seen()).addMapping("/"));
    server.start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + "/"))
              // A stranger before the proxy made up the first.
              .header("X-Forwarded-For", "198.51.100.1, 203.0.113.7")
              .header("X-Forwarded-Proto", "https")
              .header("X-Forwarded-Host", "elsewhere.example")
              .build();
      return client.send(request, BodyHandlers.ofString()).body();
    } finally {
      server.stop();
    }
  }

  @SuppressWarnings("serial")
  private static final class Seen extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response
          .getWriter()
          .print(
              request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName());
    }
  }
}
