package io.timbre.planning;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A stored plan cannot be read by this version. Other plans are not affected. */
@ResponseStatus(HttpStatus.GONE)
public class UnreadablePlan extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnreadablePlan(String document, RuntimeException cause) {
    super("The %s of a plan cannot be read".formatted(document), cause);
  }
}
