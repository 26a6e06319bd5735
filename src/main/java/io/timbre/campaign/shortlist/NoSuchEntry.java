package io.timbre.campaign.shortlist;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The channel is not on the shortlist, or there is none to put there. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchEntry extends RuntimeException {

  private static final long serialVersionUID = 1;
}
