package io.timbre.campaign;

/** What a client wants from a campaign. */
public enum Goal {
  /** More people know the brand. */
  AWARENESS,
  /** More people visit. */
  TRAFFIC,
  /** More people buy. */
  SALES
}
