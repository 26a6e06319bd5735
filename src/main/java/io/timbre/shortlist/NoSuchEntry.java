package io.timbre.shortlist;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A channel is not on the shortlist, or it is in no ranking and so cannot be added. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchEntry extends RuntimeException {

  private static final long serialVersionUID = 1;
}
