package io.timbre.planning.worker;

import io.timbre.planning.model.Instance;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is asked.
 *
 * @param sketch a choice to start from, null when none is known
 * @param seconds to answer in
 */
public record Task(Instance instance, int @Nullable [] sketch, double seconds)
    implements Serializable {}
