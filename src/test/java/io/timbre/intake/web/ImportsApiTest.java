package io.timbre.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TimbreTest
@SignedInAs(Role.ADMIN)
class ImportsApiTest {
  private static final String ADDRESS = "/api/v1/imports";

  @Autowired private MockMvcTester mvc;

  @Test
  void a_list_is_applied_by_itself() throws Exception {
    MvcTestResult taken =
        post(
            "who,followers,likes\nby.api,12.3M,40K\nby.api.2,-1,2\n",
            Map.of("mapping", "{\"who\": \"HANDLE\", \"2\": \"likes\"}"));
    assertThat(taken).hasStatus(202);
    String address = taken.getResponse().getHeader("Location");
    assertThat(address).startsWith(ADDRESS + "/");

    String done =
        await()
            .pollInSameThread()
            .atMost(Duration.ofMinutes(1))
            .pollInterval(Duration.ofMillis(50))
            .until(() -> get(address), body -> body.contains("\"APPLIED\""));
    assertThat(JsonPath.<Integer>read(done, "$.counts.new")).isEqualTo(1);
    assertThat(JsonPath.<Integer>read(done, "$.counts.rows")).isEqualTo(2);
    assertThat(JsonPath.<Integer>read(done, "$.counts.refused")).isEqualTo(1);
    assertThat(JsonPath.<String>read(done, "$.columns[0].field")).isEqualTo("HANDLE");
    assertThat(JsonPath.<Map<String, Object>>read(done, "$.problems[0]"))
        .containsEntry("row", 3)
        .containsEntry("column", "followers")
        .containsEntry("value", "-1")
        .containsEntry("severity", "REFUSED");
  }

  @Test
  void what_is_wrong_is_said_as_a_problem() throws Exception {
    assertProblem(post("", Map.of()), 422, "This file is empty");
    assertProblem(post("%PDF-1.7", Map.of()), 422, "This is a PDF file");
    assertProblem(post("Colour,Followers\nred,1200\n", Map.of()), 422, "Colour, Followers");
    assertProblem(post("handle\nx", Map.of("currency", "XXX")), 400, "currency: “XXX”");
    assertProblem(post("handle\nx", Map.of("platform", "myspace")), 400, "platform: “myspace”");
    assertProblem(post("handle\nx", Map.of("capturedOn", "soon")), 400, "capturedOn: “soon”");
    assertProblem(post("handle\nx", Map.of("mapping", "{")), 400, "mapping");
    assertProblem(post("handle\nx", Map.of("mapping", "{\"handle\":\"X\"}")), 400, "POSTS_MEAS");
    assertProblem(post("handle\nx", Map.of("mapping", "{\"y\":\"NAME\"}")), 422, "“y”");
    assertProblem(mvc.get().uri(ADDRESS + "/999999999").exchange(), 404, "no import 999999999");
    assertProblem(mvc.post().uri(ADDRESS).content("x").exchange(), 415, "multipart/form-data");
    assertProblem(mvc.post().uri(ADDRESS).multipart().exchange(), 400, "file");
  }

  private static void assertProblem(MvcTestResult result, int status, String detail)
      throws Exception {
    assertThat(result).hasStatus(status).hasContentType("application/problem+json");
    String body = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(JsonPath.<String>read(body, "$.detail")).contains(detail);
  }

  private MvcTestResult post(String list, Map<String, String> terms) {
    var request =
        mvc.post()
            .uri(ADDRESS)
            .multipart()
            .file(
                new MockMultipartFile(
                    "file", "made-up.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
    for (String name : List.of("platform", "currency", "capturedOn", "mapping")) {
      String usual =
          Map.of("platform", "instagram", "currency", "EUR", "capturedOn", "2022-06-01")
              .getOrDefault(name, "");
      request = request.param(name, terms.getOrDefault(name, usual));
    }
    return request.exchange();
  }

  private String get(String address) throws Exception {
    return mvc.get().uri(address).exchange().getResponse().getContentAsString();
  }
}
