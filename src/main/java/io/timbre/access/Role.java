package io.timbre.access;

/** What a person does all day, and with it what they may do. */
public enum Role {
  /** Browses ranked creators for one brand. */
  MARKETER,
  /** Shortlists creators for several clients. */
  AGENCY,
  /** Takes lists of creators in. */
  ADMIN
}
