/** The pages of a campaign's candidates. */
@NullMarked
package io.timbre.shortlist.candidates.web;

import org.jspecify.annotations.NullMarked;
