package io.timbre.access.web;

import io.timbre.access.KeepTimeZone;
import io.timbre.access.SignedIn;
import io.timbre.shell.SeeOther;
import io.timbre.shell.Show;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person settles for themselves: the time zone that they read times in. */
@Controller
class SettingsPage {

  private static final String SETTINGS = "/settings";

  private final KeepTimeZone timeZones;
  private final Show show;
  private final Clock clock;

  SettingsPage(KeepTimeZone timeZones, Show show, Clock clock) {
    this.timeZones = timeZones;
    this.show = show;
    this.clock = clock;
  }

  @GetMapping(SETTINGS)
  String settings(Model model) {
    return page(LocaleContextHolder.getTimeZone().toZoneId().normalized().getId(), model);
  }

  @PostMapping(SETTINGS)
  String keep(
      @RequestParam(defaultValue = "") String timeZone,
      @AuthenticationPrincipal SignedIn viewer,
      Model model,
      RedirectAttributes next,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<ZoneId> zone = BrowsersZone.named(timeZone);
    if (zone.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("wrong", true);
      return page(timeZone, model);
    }
    timeZones.keep(zone.get(), viewer);
    next.addFlashAttribute("kept", true);
    return SeeOther.at(SETTINGS, request);
  }

  private String page(String chosen, Model model) {
    model.addAttribute("zones", ShownZone.all(chosen));
    model.addAttribute("now", show.moment(clock.instant()));
    return "access/settings";
  }
}
