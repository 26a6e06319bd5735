/** The pages of clients and campaigns. */
@NamedInterface("web")
@NullMarked
package io.timbre.campaign.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
