package io.timbre.shell;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The configured address at which people outside reach the application. Links in emails and links
 * sent to clients begin with it. The host that a request names is never trusted.
 */
@Component
public class PublicAddress {

  private final String home;

  PublicAddress(@Value("${timbre.public-url}") URI home) {
    this.home = home.toString().replaceFirst("/+$", "");
  }

  /**
   * The whole address of a page.
   *
   * @param path begins with a slash
   */
  public String of(String path) {
    return home + path;
  }
}
