package io.timbre.intake.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form that uploads a list with its terms, as typed. */
record UploadForm(
    @Nullable MultipartFile file,
    @Nullable String platform,
    @Nullable String currency,
    @Nullable String capturedOn) {

  /** The form with the values that most lists have: Instagram, euros and today. */
  static UploadForm empty(LocalDate today) {
    return new UploadForm(null, "INSTAGRAM", "EUR", today.toString());
  }
}
