/** Takes a creator who asks for it out of everything that is kept. */
@NullMarked
package io.timbre.campaign.erasure;

import org.jspecify.annotations.NullMarked;
