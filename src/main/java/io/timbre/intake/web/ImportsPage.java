package io.timbre.intake.web;

import io.timbre.access.SignedIn;
import io.timbre.catalog.Platform;
import io.timbre.intake.ListImports;
import io.timbre.intake.ReadTerms;
import io.timbre.intake.RefusedTerms;
import io.timbre.intake.TakeInList;
import io.timbre.intake.Upload;
import io.timbre.intake.file.Message;
import io.timbre.intake.file.UnreadableList;
import io.timbre.shell.Format;
import io.timbre.shell.ViewersCalendar;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** The page on which lists are imported, with the newest imports. */
@Controller
class ImportsPage {
  private static final String PAGE = "intake/imports";

  private final ListImports imports;
  private final TakeInList takeIn;
  private final ReadTerms readTerms;
  private final Format format;
  private final Clock clock;

  ImportsPage(
      ListImports imports, TakeInList takeIn, ReadTerms readTerms, Format format, Clock clock) {
    this.imports = imports;
    this.takeIn = takeIn;
    this.readTerms = readTerms;
    this.format = format;
    this.clock = clock;
  }

  @GetMapping("/imports")
  String imports(Model model) {
    model.addAttribute("upload", UploadForm.empty(ViewersCalendar.today(clock)));
    return page(model);
  }

  @PostMapping("/imports")
  String upload(
      @ModelAttribute("upload") UploadForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    try {
      return "redirect:/imports/" + takeIn.forReview(read(form, viewer));
    } catch (RefusedTerms refused) {
      refused.reasons().forEach((field, reason) -> RejectField.of(field, reason, errors));
    } catch (UnreadableList refused) {
      RejectField.of("file", refused.reason(), errors);
    }
    return page(model);
  }

  private Upload read(UploadForm form, SignedIn viewer) {
    var terms = readTerms.read(form.platform(), form.currency(), form.capturedOn());
    MultipartFile file = form.file();
    String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    if (file == null || name.isEmpty() && file.isEmpty()) {
      throw new UnreadableList(Message.of("intake.list.none"));
    }
    return new Upload(name, file, terms, viewer.id());
  }

  private String page(Model model) {
    model.addAttribute("platforms", List.of(Platform.values()));
    model.addAttribute("currencies", readTerms.currencies());
    model.addAttribute("today", ViewersCalendar.today(clock).toString());
    model.addAttribute(
        "imports",
        imports.findTop50ByOrderByCreatedAtDesc().stream()
            .map(one -> ImportRow.of(one, format))
            .toList());
    return PAGE;
  }
}
