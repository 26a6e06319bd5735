/** Erases a creator who asks for it from everything that is kept. */
@NullMarked
package io.timbre.campaign.erasure;

import org.jspecify.annotations.NullMarked;
