package io.timbre.solver.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import io.timbre.TimbreTest;
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

@TimbreTest
class PlanApiTest {

  private static final String THREE =
      """
      [{"id": "a", "price": 60, "engagements": 600, "niches": ["baking"]},
       {"id": 7, "price": 50.5, "engagements": 500, "niches": ["baking", "travel"]},
       {"id": "c", "price": 49.5, "engagements": 450}]
      """;

  @Autowired private MockMvcTester client;

  private MvcTestResult post(String body) {
    return client
        .post()
        .uri("/api/v1/plans")
        .with(httpBasic("marketer", "timbre-demo"))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private JsonNode planned(String limits) {
    MvcTestResult answer = post("{%s, \"candidates\": %s}".formatted(limits, THREE));
    assertThat(answer).hasStatusOk();
    return json(answer);
  }

  private static JsonNode json(MvcTestResult answer) {
    String body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    return JsonMapper.shared().readTree(body);
  }

  @Test
  void the_best_plan_for_the_money_is_answered_with_its_proof() {
    JsonNode plan = planned("\"budget\": 100");

    assertThat(plan.get("status").stringValue()).isEqualTo("OPTIMAL");
    assertThat(plan.get("chosen").toString()).isEqualTo("[\"7\",\"c\"]");
    assertThat(plan.get("engagements").doubleValue()).isEqualTo(950);
    assertThat(plan.get("bound").doubleValue()).isEqualTo(950);
    assertThat(plan.get("spend").decimalValue()).isEqualByComparingTo("100");
    assertThat(plan.get("seconds").doubleValue()).isPositive();
    assertThat(plan.get("conflict").isEmpty()).isTrue();
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of("\"budget\": 99.99", "[\"a\"]"),
        Arguments.of("\"budget\": 1000, \"maxCreators\": 1", "[\"a\"]"),
        Arguments.of("\"budget\": 1000, \"maxShare\": 0.05", "[\"c\"]"),
        Arguments.of("\"budget\": 100, \"mustHave\": [\"a\"]", "[\"a\"]"),
        Arguments.of("\"budget\": 1000, \"mustNot\": [7]", "[\"a\",\"c\"]"),
        Arguments.of("\"budget\": 60, \"minPerNiche\": {\"travel\": 1}", "[\"7\"]"),
        Arguments.of("\"budget\": 60, \"minBudgetPerNiche\": {\"travel\": 50.5}", "[\"7\"]"),
        Arguments.of("\"budget\": 0", "[]"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void every_limit_is_kept(String limits, String chosen) {
    JsonNode plan = planned(limits);

    assertThat(plan.get("status").stringValue()).isEqualTo("OPTIMAL");
    assertThat(plan.get("chosen").toString()).isEqualTo(chosen);
  }

  static Stream<Arguments> contradictions() {
    return Stream.of(
        Arguments.of(
            "\"budget\": 100, \"maxCreators\": 9, \"minPerNiche\": {\"baking\": 2}",
            "[\"budget: at most 100 in all\","
                + "\"minPerNiche.baking: at least 2 creators of baking\"]"),
        Arguments.of(
            "\"budget\": 500, \"minPerNiche\": {\"chess\": 1}",
            "[\"minPerNiche.chess: at least 1 creator of chess\"]"),
        Arguments.of(
            "\"budget\": 500, \"minBudgetPerNiche\": {\"travel\": 50.51}",
            "[\"minBudgetPerNiche.travel: at least 50.51 for travel\"]"),
        Arguments.of(
            "\"budget\": 500, \"mustHave\": [\"a\"], \"mustNot\": [\"a\"]",
            "[\"mustHave: a is in the plan\",\"mustNot: a is not in the plan\"]"),
        Arguments.of(
            "\"budget\": 500, \"maxShare\": 0.1, \"mustHave\": [\"a\"]",
            "[\"maxShare: at most 50 for one creator, 0.1 of the budget\","
                + "\"mustHave: a is in the plan\"]"));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void limits_that_contradict_each_other_are_named(String limits, String conflict) {
    JsonNode plan = planned(limits);

    assertThat(plan.get("status").stringValue()).isEqualTo("INFEASIBLE");
    assertThat(plan.get("conflict").toString()).isEqualTo(conflict);
    assertThat(plan.get("chosen").isEmpty()).isTrue();
    assertThat(plan.get("engagements").isNull()).isTrue();
    assertThat(plan.get("bound").isNull()).isTrue();
    assertThat(plan.get("spend").isNull()).isTrue();
  }

  @Test
  void no_candidates_are_an_empty_plan() {
    JsonNode plan = json(post("{\"budget\": 100, \"candidates\": []}"));

    assertThat(plan.get("status").stringValue()).isEqualTo("OPTIMAL");
    assertThat(plan.get("chosen").isEmpty()).isTrue();
    assertThat(plan.get("engagements").doubleValue()).isZero();
  }

  static Stream<Arguments> refused() {
    String many =
        IntStream.range(0, 50_001)
            .mapToObj("{\"id\": %d, \"price\": 1, \"engagements\": 1}"::formatted)
            .collect(Collectors.joining(",", "[", "]"));
    return Stream.of(
        Arguments.of("not JSON", "{\"budget\": ", "not JSON"),
        Arguments.of("no body", "", "body"),
        Arguments.of("no budget", "{\"candidates\": []}", "budget"),
        Arguments.of("no candidates", "{\"budget\": 1}", "candidates"),
        Arguments.of("negative budget", with("\"budget\": -1"), "budget"),
        Arguments.of("endless budget", with("\"budget\": 1e99"), "budget"),
        Arguments.of("budget in words", with("\"budget\": \"much\""), "budget"),
        Arguments.of("budget of no number", with("\"budget\": \"NaN\""), "budget"),
        Arguments.of("a budget finer than money", with("\"budget\": 0.00001"), "decimals"),
        Arguments.of("no creators", with("\"budget\": 1, \"maxCreators\": -1"), "maxCreators"),
        Arguments.of("half a creator", with("\"budget\": 1, \"maxCreators\": 1.5"), "maxCreators"),
        Arguments.of("share above all", with("\"budget\": 1, \"maxShare\": 1.5"), "maxShare"),
        Arguments.of("no time", with("\"budget\": 1, \"timeLimitSeconds\": 0"), "timeLimit"),
        Arguments.of("all day", with("\"budget\": 1, \"timeLimitSeconds\": 121"), "timeLimit"),
        Arguments.of(
            "negative minimum", with("\"budget\": 1, \"minPerNiche\": {\"x\": -1}"), "minPerNiche"),
        Arguments.of(
            "no minimum", with("\"budget\": 1, \"minBudgetPerNiche\": {\"x\": null}"), "minBudget"),
        Arguments.of("nobody", with("\"budget\": 1, \"mustHave\": [\"z\"]"), "z"),
        Arguments.of(
            "twice",
            of(
                "{\"id\": 1, \"price\": 1, \"engagements\": 1},"
                    + "{\"id\": \"1\", \"price\": 1, \"engagements\": 1}"),
            "1 is there twice"),
        Arguments.of("no id", of("{\"price\": 1, \"engagements\": 1}"), "id"),
        Arguments.of("no price", of("{\"id\": 1, \"engagements\": 1}"), "price"),
        Arguments.of("no engagements", of("{\"id\": 1, \"price\": 1}"), "engagements"),
        Arguments.of(
            "negative price", of("{\"id\": 1, \"price\": -1, \"engagements\": 1}"), "price"),
        Arguments.of(
            "endless engagements",
            of("{\"id\": 1, \"price\": 1, \"engagements\": 1e999}"),
            "engagements"),
        Arguments.of("no candidate", of("null"), "candidates"),
        Arguments.of("50,001", "{\"budget\": 1, \"candidates\": " + many + "}", "candidates"));
  }

  private static String with(String limits) {
    return "{%s, \"candidates\": %s}".formatted(limits, THREE);
  }

  private static String of(String candidates) {
    return "{\"budget\": 1, \"candidates\": [%s]}".formatted(candidates);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_cannot_be_planned_is_refused_by_name(String what, String body, String named) {
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
                .uri("/api/v1/plans")
                .contentType(MediaType.APPLICATION_JSON)
                .content(with("\"budget\": 1")))
        .hasStatus(HttpStatus.UNAUTHORIZED);
  }
}
