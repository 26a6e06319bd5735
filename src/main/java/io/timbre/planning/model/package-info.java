/** A problem in plain numbers, what a choice of offers adds up to, and a good choice at once. */
@NullMarked
package io.timbre.planning.model;

import org.jspecify.annotations.NullMarked;
