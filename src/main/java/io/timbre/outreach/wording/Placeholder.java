package io.timbre.outreach.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a template that is filled in for each creator. For example, <code>{{first_name}}</code>
 * stands for the creator's first name.
 */
public enum Placeholder {
  /** The creator's name. */
  CREATOR,
  /** The first word of the creator's name, unless the name is only the handle. */
  FIRST_NAME,
  /** The handle with its {@code @}. */
  HANDLE,
  /** The platform of the channel. */
  PLATFORM,
  /** The name of the campaign. */
  CAMPAIGN,
  /** The name of the client. */
  CLIENT,
  /** The product that is promoted. */
  PRODUCT,
  /** The deliverables that the creator is asked for. */
  DELIVERABLES,
  /** The price that was agreed or is offered. */
  PRICE,
  /** The name of the person who writes. */
  SENDER,
  /** The name of their workspace. */
  AGENCY;

  /** The word as it is written between the braces. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a placeholder by its word, ignoring case. */
  static Optional<Placeholder> named(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equalsIgnoreCase(word)).findFirst();
  }
}
