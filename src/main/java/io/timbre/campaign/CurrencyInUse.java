package io.timbre.campaign;

/** Amounts are stored in the currency of a campaign, so it cannot change. Nothing was saved. */
public class CurrencyInUse extends RuntimeException {

  private static final long serialVersionUID = 1;
}
