package io.timbre.intake.reading;

import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import java.time.LocalDate;

/** What two rows of a list have in common if they speak of the same: the channel and the day. */
record Identity(Platform platform, Handle handle, LocalDate capturedOn) {}
