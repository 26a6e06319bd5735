package io.timbre.campaign;

/** The campaign is archived. Nothing in it can change until it is restored. */
public class ArchivedCampaign extends RuntimeException {

  private static final long serialVersionUID = 1;
}
