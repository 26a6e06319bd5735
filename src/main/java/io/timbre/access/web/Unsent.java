package io.timbre.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What was typed into a form that was refused because its page or its session had ended. Passwords
 * and files are left out.
 *
 * @param address within this application, where it was to go
 * @param back the page that it was typed on
 * @param fields what was typed
 * @param files the fields for files, which have to be chosen again
 */
record Unsent(String address, String back, List<Field> fields, List<String> files)
    implements Serializable {

  /** The most that is carried, in characters of names and values together. */
  static final int LONGEST = 100_000;

  /** A value of a field. */
  record Field(String name, String value) implements Serializable {}

  Unsent {
    address = within(address);
    back = within(back);
    fields = List.copyOf(fields);
    files = List.copyOf(files);
  }

  /**
   * Of the request that was refused, and handed over to the page that asks. Empty if it is longer
   * than {@value #LONGEST} characters, and if it came from a foreign page: a person would send on
   * what they never typed.
   */
  static Optional<Unsent> of(HttpServletRequest request) {
    if (!isOfOurPage(request)) {
      return Optional.empty();
    }
    String address = Objects.toString(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
    List<Field> fields = typed(request);
    int length = fields.stream().mapToInt(one -> one.name().length() + one.value().length()).sum();
    return length > LONGEST
        ? Optional.empty()
        : Optional.of(new Unsent(address, page(request), fields, files(request)));
  }

  /** Whether anything was typed, or a button was pressed and nothing else. */
  public boolean hasText() {
    return !files.isEmpty() || fields.stream().anyMatch(field -> !field.value().isBlank());
  }

  /** As every browser says and no page can pretend; without HTTPS by the origin alone. */
  private static boolean isOfOurPage(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = Objects.toString(request.getHeader(HttpHeaders.ORIGIN), "");
    return site == null
        ? origin.replaceFirst("^https?://", "").equals(request.getHeader(HttpHeaders.HOST))
        : site.equals("same-origin");
  }

  private static List<Field> typed(HttpServletRequest request) {
    List<Field> fields = new ArrayList<>();
    request
        .getParameterMap()
        .forEach((name, values) ->
            Arrays.stream(values)
                .filter(value -> isKept(name))
                .forEach(value -> fields.add(new Field(name, value))));
    return fields;
  }

  /** Whether what is typed into a field of this name may be carried on. */
  static boolean isKept(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return !plain.contains("password") && !plain.equals("repeated") && !plain.equals("_csrf");
  }

  private static List<String> files(HttpServletRequest request) {
    String type = Objects.toString(request.getContentType(), "");
    if (!type.startsWith("multipart/")) {
      return List.of();
    }
    try {
      Collection<Part> parts = request.getParts();
      return parts.stream()
          .filter(part -> part.getSubmittedFileName() != null)
          .map(Part::getName)
          .distinct()
          .toList();
    } catch (IOException | ServletException | IllegalStateException unreadable) {
      return List.of();
    }
  }

  /** The page that htmx or the browser says it was sent from. */
  private static String page(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("HX-Current-URL"))
        .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)))
        .map(Unsent::withoutHost)
        .orElse("/");
  }

  private static String withoutHost(String address) {
    try {
      URI uri = URI.create(address);
      String query = uri.getRawQuery();
      return Objects.toString(uri.getRawPath(), "/") + (query == null ? "" : "?" + query);
    } catch (IllegalArgumentException noAddress) {
      return "/";
    }
  }

  /** An address of this application: another is none to send anybody to. */
  private static String within(@Nullable String address) {
    return address != null && address.matches("/(?![/\\\\])[^\\s\\\\]*") ? address : "/";
  }
}
