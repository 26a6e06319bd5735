package io.timbre.approval;

/**
 * A token opens no link, or a link does not show the creator in question. The link may never have
 * existed, have expired or been revoked, or its campaign is archived.
 */
public class NoSuchLink extends RuntimeException {

  private static final long serialVersionUID = 1;
}
