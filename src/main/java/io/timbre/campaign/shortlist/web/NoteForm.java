package io.timbre.campaign.shortlist.web;

import io.timbre.campaign.shortlist.Note;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import org.springframework.validation.Errors;

/** A note as it is typed. */
record NoteForm(String words) {

  NoteForm {
    words = Typed.stripped(words);
  }

  /** Whether the errors say nothing against it. */
  boolean isFine(Errors errors) {
    TypedField field = new TypedField("words", "shortlist.note.label", errors);
    field.require(words);
    field.text(words, Note.LONGEST);
    return !errors.hasErrors();
  }
}
