package io.timbre.campaign;

/** The campaign is archived. Nothing in it can change until it is restored. */
public class ArchivedCampaign extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String path;

  /**
   * @param path the address of the campaign's page, on which it can be restored
   */
  public ArchivedCampaign(String path) {
    this.path = path;
  }

  /** The address of the campaign's page, on which it can be restored. */
  public String path() {
    return path;
  }
}
