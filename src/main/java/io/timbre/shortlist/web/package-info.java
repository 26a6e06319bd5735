/** The pages of a campaign's shortlist. */
@NullMarked
package io.timbre.shortlist.web;

import org.jspecify.annotations.NullMarked;
