/** A workspace's own mail server: how it is kept, and how a message is handed to it. */
@NullMarked
package io.timbre.campaign.outreach.mail;

import org.jspecify.annotations.NullMarked;
