package io.timbre.solver.worker;

import io.timbre.solver.model.Instance;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A task for a worker.
 *
 * @param sketch a choice to start from; null if none is known
 * @param seconds time limit for the answer, in seconds
 */
public record Task(Instance instance, int @Nullable [] sketch, double seconds)
    implements Serializable {}
