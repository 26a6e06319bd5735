package io.timbre.campaign;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The viewer's workspace has no such campaign, client or link. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchCampaign extends RuntimeException {

  private static final long serialVersionUID = 1;
}
