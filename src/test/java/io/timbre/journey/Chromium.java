package io.timbre.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The browser that is installed on this machine. */
final class Chromium {

  static final String HOW_TO_GET_ONE =
      "No Chromium or Chrome was found, so no journey can be made in a browser."
          + " On Debian: apt-get install chromium chromium-driver";

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

  private static final Path DEBIAN_DRIVER = Path.of("/usr/bin/chromedriver");
  private static final int BLOCKED = 2;

  private Chromium() {}

  static Optional<Path> installed() {
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /** Starts it on an empty profile, wide enough for the whole layout. */
  static ChromeDriver start(Path profile) {
    return new ChromeDriver(service(), options(profile));
  }

  /** The same for somebody who has scripts turned off. */
  static ChromeDriver startWithoutJavaScript(Path profile) {
    return new ChromeDriver(
        service(),
        options(profile)
            .setExperimentalOption(
                "prefs", Map.of("profile.managed_default_content_settings.javascript", BLOCKED)));
  }

  /** Elsewhere than on Debian, Selenium finds or fetches the driver that fits. */
  private static ChromeDriverService service() {
    ChromeDriverService.Builder service = new ChromeDriverService.Builder();
    if (Files.isExecutable(DEBIAN_DRIVER)) {
      service.usingDriverExecutable(DEBIAN_DRIVER.toFile());
    }
    return service.build();
  }

  private static ChromeOptions options(Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed().orElseThrow().toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en",
        "--window-size=1440,1000",
        "--user-data-dir=" + profile);
    return options;
  }
}
