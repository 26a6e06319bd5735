package io.timbre.campaign;

/** The campaign is archived, so that nothing of it changes until it is restored. */
public class ArchivedCampaign extends RuntimeException {

  private static final long serialVersionUID = 1;
}
