package io.timbre.intake.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A list and what is said about it, as typed. */
record UploadForm(
    @Nullable MultipartFile file,
    @Nullable String platform,
    @Nullable String currency,
    @Nullable String capturedOn) {

  /** Instagram, euros and today, for most lists are. */
  static UploadForm empty(LocalDate today) {
    return new UploadForm(null, "INSTAGRAM", "EUR", today.toString());
  }
}
