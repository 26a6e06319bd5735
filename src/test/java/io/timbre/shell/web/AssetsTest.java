package io.timbre.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.TimbreTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TimbreTest
class AssetsTest {

  @Autowired private Assets assets;
  @Autowired private MockMvcTester browser;

  @Test
  void every_source_is_part_of_the_stylesheet_or_the_script() throws IOException {
    assertThat(names("css")).containsExactlyInAnyOrderElementsOf(Assets.STYLES);
    assertThat(names("js")).containsExactlyInAnyOrderElementsOf(Assets.SCRIPTS);
  }

  private static List<String> names(String kind) throws IOException {
    try (Stream<Path> sources = Files.list(Path.of("src/main/resources/static", kind))) {
      return sources.map(one -> one.getFileName().toString().replace("." + kind, "")).toList();
    }
  }

  @Test
  void they_are_kept_for_good_and_set_no_cookie() {
    assertThat(browser.get().uri(assets.styleAddress()))
        .hasStatusOk()
        .hasHeader("Content-Type", "text/css;charset=UTF-8")
        .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
        .doesNotContainHeader("Set-Cookie");
    assertThat(browser.get().uri(assets.scriptAddress()))
        .hasStatusOk()
        .hasHeader("Content-Type", "text/javascript;charset=UTF-8")
        .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
        .doesNotContainHeader("Set-Cookie");
  }

  @Test
  void what_a_page_of_another_version_names_is_not_there() {
    assertThat(browser.get().uri("/assets/timbre-0.css")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(browser.get().uri(assets.scriptAddress().replace(".js", ".css")))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void a_page_loads_one_stylesheet_and_one_script() {
    assertThat(browser.get().uri("/sign-in"))
        .bodyText()
        .containsOnlyOnce("rel=\"stylesheet\" href=\"" + assets.styleAddress() + "\"")
        .containsOnlyOnce("<script defer src=\"" + assets.scriptAddress() + "\">")
        .containsOnlyOnce("rel=\"stylesheet\"")
        .containsOnlyOnce("<script");
  }
}
