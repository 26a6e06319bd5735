package io.timbre.intake.row;

import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import java.time.LocalDate;

/** What a row is about: a channel and a day. Rows with the same identity are compared. */
record Identity(Platform platform, Handle handle, LocalDate capturedOn) {}
