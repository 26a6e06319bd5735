package io.timbre.access.web;

import io.timbre.shell.Typed;

/** What a person settles, as it is chosen. */
record SettingsForm(String timeZone) {

  SettingsForm {
    timeZone = Typed.stripped(timeZone);
  }
}
