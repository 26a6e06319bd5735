package io.timbre.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TidyParametersTest {

  private static MockHttpServletResponse answer(String method, String query) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/discover");
    request.setQueryString(query);
    MockHttpServletResponse response = new MockHttpServletResponse();
    new TidyParameters().doFilter(request, response, new MockFilterChain());
    return response;
  }

  @ParameterizedTest
  @CsvSource({
    "rate.min=5%, /discover?rate.min=5%25",
    "rate.min=5%&q=bread, /discover?rate.min=5%25&q=bread",
    "q=100%25+oat%, /discover?q=100%25+oat%25"
  })
  void a_percent_sign_that_is_typed_into_the_address_is_taken_as_one(String query, String meant)
      throws Exception {
    assertThat(answer("GET", query).getRedirectedUrl()).isEqualTo(meant);
  }

  @Test
  void what_is_encoded_already_and_what_is_posted_goes_on() throws Exception {
    assertThat(answer("GET", "rate.min=5%25").getRedirectedUrl()).isNull();
    assertThat(answer("POST", "rate.min=5%").getRedirectedUrl()).isNull();
  }
}
