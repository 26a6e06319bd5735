package io.timbre.solver.model;

import java.io.Serializable;

/**
 * A constraint in numbers. Labels and offers are indices, and money is in the smallest unit in use.
 */
public sealed interface Rule extends Serializable {

  record Budget(long amount) implements Rule {}

  record MaxCreators(int creators) implements Rule {}

  record MaxShare(long amount) implements Rule {}

  record AtLeast(int label, int creators) implements Rule {}

  record AtMost(int label, int creators) implements Rule {}

  record AtLeastSpent(int label, long amount) implements Rule {}

  record MustHave(int offer) implements Rule {}

  record MustNot(int offer) implements Rule {}
}
