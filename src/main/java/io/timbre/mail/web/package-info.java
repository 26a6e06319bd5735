/** The pages of the mail server, and of people who do not want to be written to. */
@NullMarked
package io.timbre.mail.web;

import org.jspecify.annotations.NullMarked;
