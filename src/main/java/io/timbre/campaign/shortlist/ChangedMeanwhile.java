package io.timbre.campaign.shortlist;

/** Somebody else changed what was to be changed since it was looked at; nothing was done. */
public class ChangedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1;
}
