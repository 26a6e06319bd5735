package io.timbre.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import io.timbre.TimbreTest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@TimbreTest
class ScoreApiTest {

  private static final double ROUNDING = 1e-9;

  @Autowired private MockMvcTester client;

  private MvcTestResult post(String body) {
    return client
        .post()
        .uri("/api/v1/score")
        .with(httpBasic("marketer", "timbre-demo"))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private static JsonNode json(MvcTestResult answer) {
    String body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    return JsonMapper.shared().readTree(body);
  }

  static Stream<JsonNode> goldenCases() {
    InputStream golden = ScoreApiTest.class.getResourceAsStream("/scoring/golden.json");
    return JsonMapper.shared().readTree(golden).valueStream();
  }

  @ParameterizedTest
  @MethodSource("goldenCases")
  void a_golden_case_is_answered_member_by_member(JsonNode golden) {
    JsonNode expected = golden.get("expected");
    ObjectNode given = golden.deepCopy().asObject();
    given.remove("expected");

    MvcTestResult answer = post(given.toString());

    assertThat(answer).hasStatusOk();
    meets(expected, json(answer), "");
  }

  private static void meets(JsonNode expected, JsonNode actual, String where) {
    assertThat(actual).as(where).isNotNull();
    if (expected.isObject()) {
      expected
          .propertyStream()
          .forEach(member ->
              meets(member.getValue(), actual.get(member.getKey()), where + "." + member.getKey()));
    } else if (expected.isNumber()) {
      double value = expected.doubleValue();
      assertThat(actual.doubleValue())
          .as(where)
          .isCloseTo(value, within(ROUNDING * Math.max(1, Math.abs(value))));
    } else {
      assertThat(actual).as(where).isEqualTo(expected);
    }
  }

  @Test
  void the_answer_names_the_model_and_the_benchmark_it_was_computed_under() {
    JsonNode answer = json(post("{\"channel\": {\"platform\": \"TIKTOK\"}}"));

    assertThat(answer.get("modelVersion").intValue()).isEqualTo(1);
    assertThat(answer.get("benchmarkVersion").intValue()).isZero();
    assertThat(answer.get("setApart").stringValue()).isEqualTo("FEW_POSTS");
    assertThat(answer.get("engagement").get("logRate").isNull()).isTrue();
  }

  static Stream<Arguments> refused() {
    String manySnapshots =
        IntStream.range(0, 2_000)
            .mapToObj("{\"age\": %d}"::formatted)
            .collect(Collectors.joining(",", "[", "]"));
    return Stream.of(
        Arguments.of("not JSON", "{\"channel\": ", "not JSON"),
        Arguments.of("no body", "", "body"),
        Arguments.of("nothing", "null", "body"),
        Arguments.of("no channel", "{}", "channel"),
        Arguments.of("no platform", "{\"channel\": {}}", "platform"),
        Arguments.of("unknown platform", "{\"channel\": {\"platform\": \"MYSPACE\"}}", "MYSPACE"),
        Arguments.of("negative followers", on("\"followers\": -1"), "followers"),
        Arguments.of("negative price", on("\"price\": -0.5"), "price"),
        Arguments.of("endless price", on("\"price\": 1e999"), "price"),
        Arguments.of("price in words", on("\"price\": \"much\""), "price"),
        Arguments.of(
            "negative engagements",
            on("\"snapshots\": [{\"age\": 1, \"engagements\": -3}]"),
            "engagements"),
        Arguments.of(
            "two snapshots of a day", on("\"snapshots\": [{\"age\": 1}, {\"age\": 1}]"), "age 1"),
        Arguments.of("a snapshot of no day", on("\"snapshots\": [{}]"), "age"),
        Arguments.of("no snapshot in the list", on("\"snapshots\": [null]"), "snapshots"),
        Arguments.of("2,000 snapshots", on("\"snapshots\": " + manySnapshots), "snapshots"),
        Arguments.of("no niche in the list", on("\"niches\": [null]"), "niches"),
        Arguments.of("a niche of no path", on("\"niches\": [[[], 0.5]]"), "niches"),
        Arguments.of("a niche of nothing", on("\"niches\": [[[null], 0.5]]"), "niches"),
        Arguments.of("a misshapen niche", on("\"niches\": [7]"), "niches"),
        Arguments.of("niches beyond the whole", on("\"niches\": [[[\"food\"], 1.5]]"), "share"),
        Arguments.of(
            "a brief of a half",
            "{\"channel\": {\"platform\": \"TIKTOK\"}, \"brief\": [[[\"food\"], 0.5]]}",
            "brief"),
        Arguments.of(
            "weights of more than one",
            "{\"channel\": {\"platform\": \"TIKTOK\"},"
                + " \"weights\": {\"engagement\": 0.9, \"fit\": 0.9, \"cost\": 0.9}}",
            "weights"));
  }

  private static String on(String fact) {
    return "{\"channel\": {\"platform\": \"INSTAGRAM\", %s}}".formatted(fact);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_cannot_be_scored_is_refused_by_name(String what, String body, String named) {
    MvcTestResult answer = post(body);

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(json(answer).get("detail").stringValue()).as(what).contains(named);
  }

  @Test
  void whoever_is_not_signed_in_is_asked_to() {
    assertThat(
            client
                .post()
                .uri("/api/v1/score")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"channel\": {\"platform\": \"TIKTOK\"}}"))
        .hasStatus(HttpStatus.UNAUTHORIZED);
  }
}
