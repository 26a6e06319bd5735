package io.timbre.shell;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people outside reach this application, as it was configured: links in mails and those that
 * are handed to clients begin with it. What a request says of its own host is never believed.
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
