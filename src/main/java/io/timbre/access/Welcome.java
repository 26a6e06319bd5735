package io.timbre.access;

import io.timbre.database.DemoMode;
import io.timbre.database.EmbeddedDatabase;
import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Logs where the application and its data are and who can sign in, once it is ready. */
@Component
class Welcome {

  private static final Logger CONSOLE = LoggerFactory.getLogger(Welcome.class);

  private final DemoMode demo;
  private final FirstAdmin firstAdmin;
  private final JdbcConnectionDetails database;
  private final ServerProperties server;
  private final Environment environment;

  Welcome(
      DemoMode demo,
      FirstAdmin firstAdmin,
      JdbcConnectionDetails database,
      ServerProperties server,
      Environment environment) {
    this.demo = demo;
    this.firstAdmin = firstAdmin;
    this.database = database;
    this.server = server;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void welcome() {
    String address = address();
    CONSOLE.info("Timbre is running at {}", address);
    CONSOLE.info("The data is in {}", place(database));
    if (demo.on()) {
      CONSOLE.info(
          "Demo mode (this machine only): sign in as marketer, agency or admin with password {}",
          DemoPassword.PASSWORD);
    } else {
      CONSOLE.info("Demo mode is off");
      firstAdmin
          .newLink()
          .ifPresent(token ->
              CONSOLE.info(
                  "No accounts exist yet. Create the first admin with this link, which works once: {}setup/{}",
                  address,
                  token));
    }
  }

  /** The parameters of a database's address are left out, since they can contain its password. */
  static String place(JdbcConnectionDetails database) {
    return database instanceof EmbeddedDatabase embedded
        ? "the folder " + embedded.folder()
        : "the database " + database.getJdbcUrl().replaceFirst("[?].*", "");
  }

  private String address() {
    String port = environment.getProperty("local.server.port", "8080");
    String path = environment.getProperty("server.servlet.context-path", "");
    return "http://" + host() + ":" + port + path + "/";
  }

  private String host() {
    InetAddress bound = server.getAddress();
    return bound == null || bound.isAnyLocalAddress() || bound.isLoopbackAddress()
        ? "localhost"
        : bound.getHostAddress();
  }
}
