package io.timbre.shell.web;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.multipart.MultipartFile;

/** Settles how a request is bound to the record of a form. */
@ControllerAdvice
class BindForms {

  /** A record is complete once it is constructed: a parameter that it has no place for is left. */
  @InitBinder
  void bindByConstructor(WebDataBinder binder) {
    binder.setDeclarativeBinding(true);
  }

  /** A text that is sent in place of a file counts as no file, which the form then asks for. */
  @InitBinder
  void readTextAsNoFile(WebDataBinder binder) {
    binder.registerCustomEditor(
        MultipartFile.class,
        new PropertyEditorSupport() {
          @Override
          public void setAsText(String text) {
            setValue(null);
          }
        });
  }
}
