package io.timbre.access;

/** What a person's job is, which decides what they may do. */
public enum Role {
  /** Browses ranked creators for one brand. */
  MARKETER,
  /** Shortlists creators for several clients. */
  AGENCY,
  /** Imports lists of creators, keeps the exchange rates and erases creators. */
  ADMIN
}
