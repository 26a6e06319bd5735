package io.timbre.access.web;

import io.timbre.shell.Typed;

/** The form of a person's settings. */
record SettingsForm(String timeZone) {

  SettingsForm {
    timeZone = Typed.stripped(timeZone);
  }
}
