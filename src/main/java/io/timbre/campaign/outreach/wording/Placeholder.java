package io.timbre.campaign.outreach.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a template leaves open: <code>{{first_name}}</code> stands for the creator's first name. */
public enum Placeholder {
  /** The creator's name. */
  CREATOR,
  /** The first word of that name, where it is a name and not the handle again. */
  FIRST_NAME,
  /** The handle with its {@code @}. */
  HANDLE,
  /** Where the channel is published. */
  PLATFORM,
  /** What the campaign is called. */
  CAMPAIGN,
  /** Whom the campaign is for. */
  CLIENT,
  /** What is promoted. */
  PRODUCT,
  /** What the creator is asked for. */
  DELIVERABLES,
  /** What the creator is offered or has agreed to. */
  PRICE,
  /** Whoever writes. */
  SENDER,
  /** Where they work. */
  AGENCY;

  /** As it is written between the braces. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The placeholder by its word, in any case. */
  static Optional<Placeholder> named(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equalsIgnoreCase(word)).findFirst();
  }
}
