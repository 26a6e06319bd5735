package io.timbre.intake.web;

import io.timbre.intake.reading.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an import is to be read, as typed: its terms, and what each of its columns means. */
record UnderstandingForm(
    @Nullable String platform,
    @Nullable String currency,
    @Nullable String capturedOn,
    @Nullable List<Field> fields) {}
