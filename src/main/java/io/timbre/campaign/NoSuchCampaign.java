package io.timbre.campaign;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such campaign, or client, in the workspace of whoever asks. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchCampaign extends RuntimeException {

  private static final long serialVersionUID = 1;
}
