package io.timbre.journey;

import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.stalenessOf;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/**
 * A browser in the hands of a person, who knows what a page says and not how it is built: things
 * are found by what they are called.
 */
public final class Browser implements AutoCloseable {

  private static final Pattern REPLACED = Pattern.compile("htmx:(sendAbort|afterRequest)");

  /** WCAG 2.2, levels A and AA, as axe names them. */
  private static final List<String> WCAG_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String address;
  private final Path profile;
  private final ChromeDriver driver;

  private Browser(String address, Path profile, ChromeDriver driver) {
    this.address = address;
    this.profile = profile;
    this.driver = driver;
  }

  static Browser at(String address) {
    Path profile = emptyProfile();
    return new Browser(address, profile, Chromium.start(profile));
  }

  static Browser withoutJavaScriptAt(String address) {
    Path profile = emptyProfile();
    return new Browser(address, profile, Chromium.startWithoutJavaScript(profile));
  }

  /** Another browser at the same application, that nobody is signed in to. */
  public Browser ofSomebodyElse() {
    return at(address);
  }

  private static Path emptyProfile() {
    try {
      return Files.createTempDirectory("timbre-browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a page of the application, such as {@code /discover?q=baking}. */
  public void open(String page) {
    driver.get(address + page);
  }

  /** Signs in as one of the demo people. */
  public void signInAs(String username) {
    open("/sign-in");
    fillIn("Username", username);
    fillIn("Password", "timbre-demo");
    leaveBy("Sign in");
  }

  /** Presses the button or link that says exactly this, once it is there. */
  public void press(String says) {
    press(By.xpath("//*[self::a or self::button][normalize-space() = '%s']".formatted(says)));
  }

  /** Presses the button or link that says exactly this, and waits until the page is another. */
  public void leaveBy(String says) {
    WebElement page = driver.findElement(By.tagName("html"));
    press(says);
    waitUntilGone(page);
  }

  /** Waits until an element has left the page, alone or with the whole page. */
  public void waitUntilGone(WebElement element) {
    // A page that goes away while it is looked at is no error: it is gone at the next look.
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(stalenessOf(element));
  }

  /** Presses the first button or link that says something beginning with this. */
  public void pressTheOneThatBegins(String says) {
    press(
        By.xpath(
            "//*[self::a or self::button][starts-with(normalize-space(), '%s')]".formatted(says)));
  }

  private void press(By control) {
    new WebDriverWait(driver, PATIENCE).until(elementToBeClickable(control)).click();
  }

  /** Writes into the field that is labelled exactly so, in place of what stands there. */
  public void fillIn(String label, String text) {
    WebElement field = field(label);
    field.clear();
    field.sendKeys(text);
  }

  /** The field inside of or beside the label that says this. */
  public WebElement field(String label) {
    String named = "//label[normalize-space() = '%1$s' or *[normalize-space() = '%1$s']]";
    return driver.findElement(
        By.xpath(
            (named
                    + "//*[self::input or self::select or self::textarea]"
                    + " | //*[@id = "
                    + named
                    + "/@for] | //*[@aria-label = '%1$s']")
                .formatted(label)));
  }

  /** Waits until the page says this somewhere. */
  public void waitFor(String text) {
    new WebDriverWait(driver, PATIENCE)
        .until(textToBePresentInElementLocated(By.tagName("body"), text));
  }

  /** Opens a page again and again until it says this somewhere. */
  public void openUntil(String page, String text) {
    new WebDriverWait(driver, PATIENCE.multipliedBy(3))
        .until(opened -> {
          open(page);
          return text().contains(text);
        });
  }

  /** All that the page says. */
  public String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** Path of the page that is open, without the question in its address. */
  public String path() {
    return URI.create(driver.getCurrentUrl()).getPath();
  }

  /** What the address asks, such as {@code q=baking}; null where it asks nothing. */
  public String query() {
    return URI.create(driver.getCurrentUrl()).getQuery();
  }

  /** For what a person does not say in words. */
  public ChromeDriver driver() {
    return driver;
  }

  /** What axe finds wrong with the page by WCAG 2.2 AA: a line for each, with the places. */
  public List<String> barriers() {
    // What stands half below a bar that stays in sight is reached by scrolling.
    driver.executeScript("window.scrollTo(0, 0)");
    return new AxeBuilder()
        .withTags(WCAG_AA).analyze(driver).getViolations().stream().map(Browser::inWords).toList();
  }

  private static String inWords(Rule broken) {
    return broken.getNodes().stream()
        .map(CheckedNode::getHtml)
        .collect(
            Collectors.joining("\n    ", broken.getId() + ": " + broken.getHelp() + "\n    ", ""));
  }

  /**
   * Errors on the console since the last look. That a request was replaced by a later one is none,
   * though htmx notes it.
   */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(line -> line.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(line -> line.getMessage())
        .filter(message -> !REPLACED.matcher(message).find())
        .toList();
  }

  /** Takes a picture of what is in sight. */
  public void picture(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    FileSystemUtils.deleteRecursively(profile);
  }
}
