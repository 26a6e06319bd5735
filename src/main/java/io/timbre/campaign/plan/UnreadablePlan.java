package io.timbre.campaign.plan;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A plan was kept in a form that this version cannot read; all others can be. */
@ResponseStatus(HttpStatus.GONE)
public class UnreadablePlan extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnreadablePlan(String document, RuntimeException cause) {
    super("The %s of a plan cannot be read".formatted(document), cause);
  }
}
