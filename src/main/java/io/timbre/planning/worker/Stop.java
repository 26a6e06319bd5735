package io.timbre.planning.worker;

import java.io.Serializable;

/** Asks a worker to end its task as soon as it can, with what it knows by then. */
record Stop() implements Serializable {}
