package io.timbre.outreach.wording;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The viewer's workspace has no such template. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchTemplate extends RuntimeException {

  private static final long serialVersionUID = 1;
}
