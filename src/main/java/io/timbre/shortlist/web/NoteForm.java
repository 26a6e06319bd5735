package io.timbre.shortlist.web;

import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import io.timbre.shortlist.Note;
import org.springframework.validation.Errors;

/** The form with a note, as typed. */
record NoteForm(String words) {

  NoteForm {
    words = Typed.stripped(words);
  }

  /** Whether the form has no errors. Adds an error if the note is missing or too long. */
  boolean isFine(Errors errors) {
    TypedField field = new TypedField("words", "shortlist.note.label", errors);
    field.require(words);
    field.text(words, Note.LONGEST);
    return !errors.hasErrors();
  }
}
