package io.timbre.intake;

import io.timbre.access.PersonId;
import io.timbre.intake.reading.ListTerms;
import org.springframework.core.io.InputStreamSource;

/**
 * An uploaded file, and what the person says about it.
 *
 * @param fileName as it was called where it comes from
 */
public record Upload(String fileName, InputStreamSource content, ListTerms terms, PersonId by) {}
