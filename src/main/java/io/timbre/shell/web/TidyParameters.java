package io.timbre.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the parameters of forms and addresses into text that can be stored. Line ends become line
 * feeds, and a character that no database stores becomes a visible one, which forms refuse.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TidyParameters extends OncePerRequestFilter {

  /** As a person types it into the address bar: {@code rate.min=5%}. */
  private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

  /** Control characters and unpaired surrogates. */
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String query = request.getQueryString();
    if (HttpMethod.GET.matches(request.getMethod())
        && query != null
        && BARE_PERCENT.matcher(query).find()) {
      String meant = BARE_PERCENT.matcher(query).replaceAll("%25");
      response.sendRedirect(request.getRequestURI() + "?" + meant);
      return;
    }
    try {
      chain.doFilter(new Tidied(request), response);
    } catch (InvalidFileNameException noName) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static @Nullable String tidy(@Nullable String value) {
    return value == null
        ? null
        : UNREADABLE.matcher(LINE_END.matcher(value).replaceAll("\n")).replaceAll("\ufffd");
  }

  private static final class Tidied extends HttpServletRequestWrapper {

    Tidied(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      return tidy(super.getParameter(name));
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] values = super.getParameterValues(name);
      return values == null ? null : tidied(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> tidied = new LinkedHashMap<>();
      super.getParameterMap().forEach((name, values) -> tidied.put(name, tidied(values)));
      return tidied;
    }

    private static String[] tidied(String[] values) {
      return Arrays.stream(values).map(TidyParameters::tidy).toArray(String[]::new);
    }
  }
}
