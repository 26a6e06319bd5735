package io.timbre.documents.web;

import io.timbre.access.SignedIn;
import io.timbre.documents.letterhead.KeepLetterhead;
import io.timbre.documents.letterhead.Logo;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The page on which people change their workspace's letterhead. */
@Controller
class LetterheadPage {

  private static final String ADDRESS = "/settings/letterhead";

  private final KeepLetterhead letterheads;
  private final ReadLetterhead read;

  LetterheadPage(KeepLetterhead letterheads, ReadLetterhead read) {
    this.letterheads = letterheads;
    this.read = read;
  }

  @GetMapping(ADDRESS)
  String letterhead(@AuthenticationPrincipal SignedIn viewer, Model model) {
    model.addAttribute("form", LetterheadForm.of(letterheads.of(viewer)));
    return page(viewer, model);
  }

  @PostMapping(ADDRESS)
  String write(
      @ModelAttribute("form") LetterheadForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    read.keep(form, errors, viewer);
    if (errors.hasErrors()) {
      return page(viewer, model);
    }
    return "redirect:" + ADDRESS;
  }

  @GetMapping(ADDRESS + "/logo")
  ResponseEntity<byte[]> logo(@AuthenticationPrincipal SignedIn viewer) {
    Optional<Logo> logo = letterheads.of(viewer).logo();
    return logo.isEmpty()
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok()
            .contentType(MediaType.IMAGE_PNG)
            .cacheControl(CacheControl.noStore())
            .body(logo.get().png());
  }

  @PostMapping(ADDRESS + "/logo/removal")
  String removeLogo(@AuthenticationPrincipal SignedIn viewer) {
    letterheads.removeLogo(viewer);
    return "redirect:" + ADDRESS;
  }

  @PostMapping(ADDRESS + "/removal")
  String remove(@AuthenticationPrincipal SignedIn viewer) {
    letterheads.remove(viewer);
    return "redirect:" + ADDRESS;
  }

  private String page(SignedIn viewer, Model model) {
    model.addAttribute("hasLogo", letterheads.of(viewer).logo().isPresent());
    return "documents/letterhead";
  }
}
