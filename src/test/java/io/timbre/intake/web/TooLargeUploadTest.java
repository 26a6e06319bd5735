package io.timbre.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Only a real server reads an upload part by part, and has to answer before its end. */
@Tag("database")
@SpringBootTest(
    properties = "timbre.demo.creators=0",
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class TooLargeUploadTest {
  private static final int MEGABYTES = 300;
  private static final String BEFORE =
      """
      --line\r
      Content-Disposition: form-data; name="file"; filename="large.csv"\r
      \r
      """;

  @LocalServerPort private int port;

  @Test
  void the_api_says_how_large_a_list_may_be() throws Exception {
    HttpResponse<String> answer = post("/api/v1/imports");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"detail\":\"file: This file is larger than 100 MB");
  }

  @Test
  void a_page_says_how_large_a_list_may_be() throws Exception {
    HttpResponse<String> answer = post("/imports");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("A list can have up to 100 MB:");
  }

  private HttpResponse<String> post(String address) throws Exception {
    String person = Base64.getEncoder().encodeToString("admin:timbre-demo".getBytes());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
            .header("Authorization", "Basic " + person)
            .header("Content-Type", "multipart/form-data; boundary=line")
            .header("Accept", "text/html, */*")
            .POST(HttpRequest.BodyPublishers.ofInputStream(TooLargeUploadTest::upload))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private static InputStream upload() {
    byte[] megabyte = "a,b,c,d\n".repeat(125_000).getBytes(StandardCharsets.UTF_8);
    List<InputStream> body =
        new ArrayList<>(List.of(new ByteArrayInputStream(BEFORE.getBytes(StandardCharsets.UTF_8))));
    for (int sent = 0; sent < MEGABYTES; sent++) {
      body.add(new ByteArrayInputStream(megabyte));
    }
    body.add(new ByteArrayInputStream("\r\n--line--\r\n".getBytes(StandardCharsets.UTF_8)));
    return new SequenceInputStream(Collections.enumeration(body));
  }
}
