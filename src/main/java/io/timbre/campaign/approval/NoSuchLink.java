package io.timbre.campaign.approval;

/** No link opens by this token: there never was one, it has expired, or it was revoked. */
public class NoSuchLink extends RuntimeException {

  private static final long serialVersionUID = 1;
}
