package io.timbre.documents.web;

import io.timbre.documents.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form of a letterhead, as typed. */
record LetterheadForm(
    @Nullable String name,
    @Nullable String address,
    @Nullable String accent,
    @Nullable MultipartFile logo) {

  static LetterheadForm of(Letterhead letterhead) {
    return new LetterheadForm(
        letterhead.name(), letterhead.address(), letterhead.accent().hex(), null);
  }
}
