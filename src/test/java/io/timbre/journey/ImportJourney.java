package io.timbre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
class ImportJourney {

  @TempDir private Path folder;

  @Test
  void an_admin_takes_a_list_in_and_finds_its_creators_ranked(Browser browser) throws IOException {
    browser.signInAs("admin");
    browser.press("Import");
    assertThat(browser.barriers()).isEmpty();
    handIn(
        browser,
        "Instagram name,Name,Followers,Engagement avg.,Category\n"
            + "@zwiebel.kuchen.demo,Zwiebel Kuchen,12.3K,1.1K,Baking\n"
            + "@quince.and.rye.demo,Quince & Rye,8.1K,640,Food & Cooking\n"
            + "@minus.demo,Minus,-5,10,Food & Cooking\n");

    browser.waitFor("What will change");
    assertThat(browser.text()).contains("This number can’t be negative.");
    assertThat(browser.barriers()).isEmpty();
    browser.press("Apply import");

    browser.waitFor("What changed");
    assertThat(browser.text())
        .containsPattern("2\\s+new channels")
        .containsPattern("1\\s+rejected row");
    browser.press("Discover creators");
    // The ranking follows an import by some seconds.
    browser.openUntil("/discover?q=zwiebel", "Zwiebel Kuchen");
    browser.press("Zwiebel Kuchen");
    assertThat(browser.text()).contains("list.csv, row 2").contains("12,300");
  }

  @Test
  void an_admin_takes_a_list_in_without_scripts(@WithoutJavaScript Browser browser)
      throws IOException {
    browser.signInAs("admin");
    browser.press("Import");
    handIn(browser, "handle,followers,engagements\nrhubarb.loaf.demo,5100,400\n");

    browser.waitFor("What will change");
    browser.press("Apply import");
    browser.waitFor("What changed");
  }

  @Test
  void a_file_that_is_no_list_is_refused_where_it_was_chosen(Browser browser) throws IOException {
    browser.signInAs("admin");
    browser.press("Import");
    handIn(browser, "%PDF-1.7\n");

    browser.waitFor("This is a PDF file");
    // Chromium counts the status of a refusal as an error of its own.
    assertThat(browser.complaints()).singleElement().asString().contains("422");
    assertThat(browser.path()).isEqualTo("/imports");
    assertThat(browser.barriers()).isEmpty();
  }

  private void handIn(Browser browser, String list) throws IOException {
    Path file = Files.writeString(folder.resolve("list.csv"), list);
    browser.field("List").sendKeys(file.toString());
    browser.press("Upload and check");
  }
}
