package io.timbre.access.web;

import io.timbre.access.KeepTimeZone;
import io.timbre.access.SignedIn;
import io.timbre.shell.Format;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a person's own settings: the time zone that they read times in. */
@Controller
class SettingsPage {

  private static final String SETTINGS = "/settings";

  private final KeepTimeZone timeZones;
  private final Format format;
  private final Clock clock;

  SettingsPage(KeepTimeZone timeZones, Format format, Clock clock) {
    this.timeZones = timeZones;
    this.format = format;
    this.clock = clock;
  }

  @GetMapping(SETTINGS)
  String settings(Model model) {
    String zone = LocaleContextHolder.getTimeZone().toZoneId().getId();
    SettingsForm form = new SettingsForm(zone);
    model.addAttribute("settings", form);
    return page(form, model);
  }

  @PostMapping(SETTINGS)
  String keep(
      @ModelAttribute("settings") SettingsForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model,
      RedirectAttributes next) {
    Optional<ZoneId> zone = BrowsersZone.named(form.timeZone());
    if (zone.isEmpty()) {
      errors.rejectValue("timeZone", "settings.time-zone.wrong");
      return page(form, model);
    }
    timeZones.keep(zone.get(), viewer);
    next.addFlashAttribute("kept", true);
    return "redirect:" + SETTINGS;
  }

  private String page(SettingsForm form, Model model) {
    model.addAttribute("zones", ShownZone.all(form.timeZone()));
    model.addAttribute("now", format.moment(clock.instant()));
    return "access/settings";
  }
}
