package io.timbre.intake;

import io.timbre.access.PersonId;
import io.timbre.intake.row.ListTerms;
import org.springframework.core.io.InputStreamSource;

/**
 * An uploaded file and the terms that the person stated.
 *
 * @param fileName the original name of the file
 */
public record Upload(String fileName, InputStreamSource content, ListTerms terms, PersonId by) {}
