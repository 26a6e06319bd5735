/** A workspace's own mail server: its settings, and how messages are handed to it. */
@NullMarked
package io.timbre.campaign.outreach.mail;

import org.jspecify.annotations.NullMarked;
