package io.timbre.approval.web;

import io.timbre.approval.ApprovalToken;
import io.timbre.approval.Opinion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The name of a reviewer, remembered in a cookie for one link. The cookie is not signed, since a
 * person with the link may give any name.
 */
final class Reviewer {

  private static final String COOKIE = "reviewer";
  private static final Duration REMEMBERED_FOR = Duration.ofDays(90);

  private Reviewer() {}

  /** Returns the reviewer's name; empty if there is no cookie or its value cannot be a name. */
  static Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .flatMap(cookie -> decoded(cookie.getValue()))
        .filter(Reviewer::isName);
  }

  private static Optional<String> decoded(String value) {
    try {
      byte[] name = Base64.getUrlDecoder().decode(value);
      return Optional.of(new String(name, StandardCharsets.UTF_8).strip());
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= Opinion.LONGEST_NAME
        && name.chars().noneMatch(Character::isISOControl);
  }

  /** Remembers the name for the longest time that a link can be open. */
  static void remember(
      String name, ApprovalToken token, HttpServletRequest request, HttpServletResponse response) {
    byte[] bytes = name.strip().getBytes(StandardCharsets.UTF_8);
    ResponseCookie cookie =
        ResponseCookie.from(COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
            .path(request.getContextPath() + "/approval/" + token.value())
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(REMEMBERED_FOR)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
