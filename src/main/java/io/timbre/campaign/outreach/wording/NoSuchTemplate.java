package io.timbre.campaign.outreach.wording;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such template in the workspace of whoever asks. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchTemplate extends RuntimeException {

  private static final long serialVersionUID = 1;
}
