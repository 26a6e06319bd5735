/** Exports shortlists and plans to files for people outside the workspace. */
@NullMarked
package io.timbre.campaign.export;

import org.jspecify.annotations.NullMarked;
