/**
 * The rows of a list beside the catalogue, in tables that live as long as a transaction: compared
 * with it, and taken over into it, set by set.
 */
@NullMarked
package io.timbre.intake.staging;

import org.jspecify.annotations.NullMarked;
