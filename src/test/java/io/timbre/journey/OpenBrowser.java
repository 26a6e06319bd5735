package io.timbre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands each journey a browser, and closes it when the journey is over. */
class OpenBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {

  private static final Namespace BROWSERS = Namespace.create(OpenBrowser.class);
  private static final Path PICTURES = Path.of("target", "journeys");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.installed().isPresent()) {
      return ConditionEvaluationResult.enabled("A browser is installed");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(Chromium.HOW_TO_GET_ONE);
    }
    System.err.println("Skipped " + context.getDisplayName() + ". " + Chromium.HOW_TO_GET_ONE);
    return ConditionEvaluationResult.disabled(Chromium.HOW_TO_GET_ONE);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    String address = "http://127.0.0.1:" + port(context);
    Browser browser =
        parameter.isAnnotated(WithoutJavaScript.class)
            ? Browser.withoutJavaScriptAt(address)
            : Browser.at(address);
    context.getStore(BROWSERS).put(Browser.class, browser);
    return browser;
  }

  private static String port(ExtensionContext context) {
    return SpringExtension.getApplicationContext(context)
        .getEnvironment()
        .getRequiredProperty("local.server.port");
  }

  /** A journey that failed leaves a picture; one that went well must have left no complaint. */
  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    Browser browser = context.getStore(BROWSERS).remove(Browser.class, Browser.class);
    if (browser == null) {
      return;
    }
    try (browser) {
      if (context.getExecutionException().isPresent()) {
        browser.picture(PICTURES.resolve(context.getRequiredTestMethod().getName() + ".png"));
      } else {
        assertThat(browser.complaints()).as("errors on the browser's console").isEmpty();
      }
    }
  }
}
