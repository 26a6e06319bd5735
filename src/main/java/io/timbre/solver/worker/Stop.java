package io.timbre.solver.worker;

import java.io.Serializable;

/** A request to end the current task as soon as possible with what is known. */
record Stop() implements Serializable {}
