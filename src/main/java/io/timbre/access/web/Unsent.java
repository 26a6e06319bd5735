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
 * The input of a form that was refused because its page or session had expired. Passwords and files
 * are left out.
 *
 * @param address where it was to be sent, within this application
 * @param back the page on which it was typed
 * @param fields what was typed
 * @param files names of the file fields, whose files have to be chosen again
 */
record Unsent(String address, String back, List<Field> fields, List<String> files)
    implements Serializable {

  /** The longest input that is kept, in characters of names and values together. */
  static final int LONGEST = 100_000;

  /** One value of a field. */
  record Field(String name, String value) implements Serializable {}

  Unsent {
    address = within(address);
    back = within(back);
    fields = List.copyOf(fields);
    files = List.copyOf(files);
  }

  /**
   * The input of a refused request that was forwarded. Empty if it is longer than {@value #LONGEST}
   * characters, or if it came from a foreign page, since a person would then send on what they
   * never typed.
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

  /**
   * Whether the request came from a page of this application. Browsers state it in a header that no
   * page can set; without HTTPS, only the origin is known.
   */
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

  /** Whether the value of a field with this name may be kept. */
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

  /** The page that the form was sent from, as stated by htmx or the browser. */
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

  /** The address if it lies within this application, otherwise the start page. */
  private static String within(@Nullable String address) {
    return address != null && address.matches("/(?![/\\\\])[^\\s\\\\]*") ? address : "/";
  }
}
