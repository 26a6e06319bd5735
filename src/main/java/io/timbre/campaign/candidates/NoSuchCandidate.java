package io.timbre.campaign.candidates;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such channel in the catalogue. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchCandidate extends RuntimeException {

  private static final long serialVersionUID = 1;
}
