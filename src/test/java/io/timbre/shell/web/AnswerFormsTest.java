package io.timbre.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

class AnswerFormsTest {

  private final MockHttpServletRequest post = new MockHttpServletRequest("POST", "/clients");
  private final ModelAndView page = new ModelAndView("campaign/clients");

  private @Nullable HttpStatus answered() {
    new AnswerForms().postHandle(post, new MockHttpServletResponse(), this, page);
    return (HttpStatus) page.getStatus();
  }

  private void hasErrors() {
    BindingResult errors = new MapBindingResult(new HashMap<>(), "client");
    errors.reject("wrong");
    page.addAllObjects(errors.getModel());
  }

  @Test
  void a_page_with_an_error_in_its_form_is_unprocessable() {
    hasErrors();
    assertThat(answered()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void a_page_that_someone_else_has_changed_is_a_conflict() {
    page.addObject("changed", true);
    assertThat(answered()).isEqualTo(HttpStatus.CONFLICT);
  }

  @Test
  void a_page_without_errors_keeps_the_status_it_has_such_as_that_of_a_failure() {
    page.addObject("changed", false);
    assertThat(answered()).isNull();
  }

  @Test
  void a_page_that_is_only_looked_at_is_no_refusal() {
    post.setMethod("GET");
    hasErrors();
    assertThat(answered()).isNull();
  }

  @Test
  void a_redirect_is_to_be_seen() {
    page.setViewName("redirect:/clients");
    assertThat(answered()).isNull();
    assertThat(post.getAttribute(View.RESPONSE_STATUS_ATTRIBUTE)).isEqualTo(HttpStatus.SEE_OTHER);
  }
}
