package io.timbre.shell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.webjars.WebJarVersionLocator;

/**
 * The stylesheet and the script that every page loads, each joined from its sources at the start.
 * Templates use it as {@code @assets}. The addresses contain a hash of the content, so a browser
 * can cache them for good.
 */
@Component("assets")
public class Assets {

  /** The style sources, in order: later rules override earlier ones. */
  static final List<String> STYLES =
      List.of(
          "tokens",
          "house",
          "parts",
          "discovery",
          "rank",
          "intake",
          "campaign",
          "shortlist",
          "approval",
          "plan",
          "outreach");

  static final List<String> SCRIPTS =
      List.of("refused", "time-zone", "rows", "filters", "drafts", "board", "menus");

  private static final String ADDRESS = "/assets/timbre-%s.%s";

  private final String style;
  private final String script;

  Assets() {
    style =
        STYLES.stream()
            .map(name -> "static/css/" + name + ".css")
            .map(Assets::read)
            .collect(Collectors.joining("\n"));
    // Each of our scripts runs in a function of its own, so that its names are private.
    script =
        Stream.concat(
                Stream.of(read(htmx())),
                SCRIPTS.stream()
                    .map(name -> "(() => {\n" + read("static/js/" + name + ".js") + "})();"))
            .collect(Collectors.joining("\n"));
  }

  private static String htmx() {
    return Objects.requireNonNull(
        new WebJarVersionLocator().fullPath("htmx.org", "dist/htmx.min.js"));
  }

  private static String read(String source) {
    try {
      return new ClassPathResource(source).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Address of the stylesheet, for pages. */
  public String styleAddress() {
    return ADDRESS.formatted(hash(style), "css");
  }

  /** Address of the script, for pages. */
  public String scriptAddress() {
    return ADDRESS.formatted(hash(script), "js");
  }

  String style() {
    return style;
  }

  String script() {
    return script;
  }

  private static String hash(String content) {
    return DigestUtils.md5DigestAsHex(content.getBytes(StandardCharsets.UTF_8));
  }
}
