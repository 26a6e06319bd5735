package io.timbre.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Sets the status of the answer to a form, so that controllers only name the page:
 *
 * <ul>
 *   <li>303 for a redirect, whose page the browser then gets
 *   <li>409 for a page with the attribute {@code changed}: someone else has saved other values
 *   <li>422 for a page with an error in one of its forms
 * </ul>
 *
 * A controller that returns a status of its own keeps it.
 */
@Component
class AnswerForms implements HandlerInterceptor, WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page == null || page.getStatus() != null) {
      return;
    }
    String view = page.getViewName();
    if (view != null && view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)) {
      request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
    } else if (HttpMethod.POST.matches(request.getMethod())) {
      refusal(page.getModel()).ifPresent(page::setStatus);
    }
  }

  private static Optional<HttpStatus> refusal(Map<String, Object> page) {
    if (Boolean.TRUE.equals(page.get("changed"))) {
      return Optional.of(HttpStatus.CONFLICT);
    }
    return page.values().stream().anyMatch(AnswerForms::isWrong)
        ? Optional.of(HttpStatus.UNPROCESSABLE_CONTENT)
        : Optional.empty();
  }

  private static boolean isWrong(@Nullable Object attribute) {
    return attribute instanceof Errors errors && errors.hasErrors();
  }
}
