/** The wording of messages to creators: templates and their placeholders. */
@NullMarked
package io.timbre.outreach.wording;

import org.jspecify.annotations.NullMarked;
