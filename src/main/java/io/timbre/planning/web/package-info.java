/** The page of a campaign’s plans, and the downloads of a plan. */
@NullMarked
package io.timbre.planning.web;

import org.jspecify.annotations.NullMarked;
