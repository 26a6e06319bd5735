package io.timbre.mail;

/** How the connection to a mail server is encrypted. */
public enum MailSecurity {
  /** Starts unencrypted and is encrypted before sign-in and messages; usually port 587. */
  STARTTLS,
  /** Encrypted from the first byte; usually port 465. */
  TLS,
  /** Not encrypted, for a server on the same machine or network. */
  NONE
}
