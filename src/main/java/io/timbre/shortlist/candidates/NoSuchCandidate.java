package io.timbre.shortlist.candidates;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A channel is not a candidate: it is not in the catalogue, or it is on the shortlist. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchCandidate extends RuntimeException {

  private static final long serialVersionUID = 1;
}
