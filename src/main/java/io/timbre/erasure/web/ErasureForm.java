package io.timbre.erasure.web;

import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.suppression.Addressee;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import java.util.Optional;
import org.springframework.validation.Errors;

/** The form that names the creator to erase, as typed. */
record ErasureForm(String platform, String handle, String address) {

  ErasureForm {
    platform = Typed.exactly(platform);
    handle = Typed.stripped(handle);
    address = Typed.stripped(address);
  }

  static ErasureForm empty() {
    return new ErasureForm("", "", "");
  }

  /** The creator that the form names. Empty if there are errors, which are added. */
  Optional<Addressee> read(Errors errors) {
    Optional<Handle> name = name(errors);
    Optional<EmailAddress> mail = EmailAddress.read(address);
    if (mail.isEmpty() && !address.isEmpty()) {
      new TypedField("address", "erasure.address", errors).refuse("email");
    }
    return errors.hasErrors()
        ? Optional.empty()
        : name.map(one -> new Addressee(Platform.valueOf(platform), one, mail));
  }

  private Optional<Handle> name(Errors errors) {
    try {
      return Optional.of(Handle.of(Platform.valueOf(platform), handle));
    } catch (IllegalArgumentException noSuch) {
      errors.rejectValue("handle", "erasure.wrong.handle");
      return Optional.empty();
    }
  }
}
