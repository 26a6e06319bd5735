package io.timbre.campaign.outreach.mail;

/** How the line to a mail server is kept from being read. */
public enum MailSecurity {
  /** Begins in the clear and is encrypted before anything is said; usually port 587. */
  STARTTLS,
  /** Encrypted from the first byte; usually port 465. */
  TLS,
  /** Not at all: for a server on the same machine or network. */
  NONE
}
