package io.timbre.documents.web;

import io.timbre.access.SignedIn;
import io.timbre.documents.letterhead.Accent;
import io.timbre.documents.letterhead.KeepLetterhead;
import io.timbre.documents.letterhead.Letterhead;
import io.timbre.documents.letterhead.Logo;
import io.timbre.documents.letterhead.RefusedLogo;
import io.timbre.shell.Format;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Reads the form of a letterhead and saves it if it has no errors. */
@Component
class ReadLetterhead {

  private static final int BYTES_PER_MB = 1 << 20;

  private final KeepLetterhead keep;
  private final Format format;

  ReadLetterhead(KeepLetterhead keep, Format format) {
    this.keep = keep;
    this.format = format;
  }

  /** Saves the letterhead, or adds an error for each wrong field and saves nothing. */
  void keep(LetterheadForm form, BindingResult errors, SignedIn viewer) {
    String name = Typed.stripped(form.name());
    String address = Typed.stripped(form.address());
    TypedField field = new TypedField("name", "letterhead.name", errors);
    field.require(name);
    field.line(name, Letterhead.LONGEST_NAME);
    new TypedField("address", "letterhead.address", errors)
        .line(address, Letterhead.LONGEST_ADDRESS);
    String accent = accent(Typed.stripped(form.accent()), errors);
    Optional<Logo> logo = logo(form.logo(), errors);
    if (!errors.hasErrors()) {
      keep.write(name, address, new Accent(accent), logo, viewer);
    }
  }

  private String accent(String typed, BindingResult errors) {
    if (!Accent.isColour(typed)) {
      errors.rejectValue("accent", "letterhead.wrong.accent");
    } else if (Accent.contrastOnWhite(typed) < Accent.LEAST_CONTRAST) {
      errors.rejectValue(
          "accent",
          "letterhead.wrong.pale",
          new Object[] {
            format.one(Accent.contrastOnWhite(typed)), format.one(Accent.LEAST_CONTRAST)
          },
          "");
    }
    return typed;
  }

  private Optional<Logo> logo(@Nullable MultipartFile file, BindingResult errors) {
    if (file == null || file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Logo.read(beginning(file)));
    } catch (RefusedLogo refused) {
      errors.rejectValue(
          "logo",
          "letterhead.wrong.logo." + refused.reason(),
          new Object[] {Logo.MOST_BYTES / BYTES_PER_MB, format.whole(Logo.LARGEST)},
          "");
      return Optional.empty();
    }
  }

  /**
   * Reads at most one byte more than allowed, which is enough to know that the file is too large.
   */
  private static byte[] beginning(MultipartFile file) {
    try (var in = file.getInputStream()) {
      return in.readNBytes(Logo.MOST_BYTES + 1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
