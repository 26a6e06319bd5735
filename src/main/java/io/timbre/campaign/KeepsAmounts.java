package io.timbre.campaign;

/** Stores amounts in the currency of a campaign, besides the campaign itself. */
public interface KeepsAmounts {

  /** Whether any amount is stored for the campaign, so that its currency must not change. */
  boolean keepsAmounts(CampaignId campaign);
}
