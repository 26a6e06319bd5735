package io.timbre.shell;

import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/**
 * Answers errors of the API with problem details (RFC 9457): what is wrong, where, and what to do.
 */
@RestControllerAdvice(annotations = RestController.class)
class ApiFailures extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ApiFailures.class);

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ProblemDetail wrongType(MethodArgumentTypeMismatchException wrong) {
    return problem("%s: \"%s\" was not understood.".formatted(wrong.getName(), wrong.getValue()));
  }

  @ExceptionHandler(InvalidParameterException.class)
  ProblemDetail wronglyEncoded(InvalidParameterException wrong) {
    return problem(
        "The address contains bytes that are not UTF-8. Encode its parameters as UTF-8.");
  }

  /** Logs an unexpected failure. Its details appear only in the log. */
  @ExceptionHandler(Exception.class)
  ProblemDetail unforeseen(Exception failure) {
    log.error("An API request failed", failure);
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Something went wrong on our side and was logged. Try again later.");
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String wrong =
        invalid.getFieldErrors().stream()
            .map(field -> field.getField() + " " + field.getDefaultMessage())
            .sorted()
            .collect(Collectors.joining("; "));
    return handleExceptionInternal(invalid, problem(wrong), headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return handleExceptionInternal(
        unreadable, problem(reason(unreadable.getCause())), headers, status, request);
  }

  private static String reason(@Nullable Throwable cause) {
    return switch (cause) {
      case DatabindException wrong when !wrong.getPath().isEmpty() ->
          path(wrong) + " has the wrong type or format. Check it against the documentation.";
      case JacksonException wrong -> "The body is not JSON" + place(wrong) + ".";
      case null, default -> "The request has no readable body. Send JSON.";
    };
  }

  /** The place in the body, such as {@code brief[0].path}. */
  private static String path(DatabindException wrong) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : wrong.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }

  private static String place(JacksonException wrong) {
    TokenStreamLocation at = wrong.getLocation();
    return at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  private static ProblemDetail problem(String detail) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
  }
}
