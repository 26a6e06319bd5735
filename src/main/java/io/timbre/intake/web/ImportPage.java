package io.timbre.intake.web;

import io.timbre.catalog.Platform;
import io.timbre.intake.ApplyImport;
import io.timbre.intake.CorrectImport;
import io.timbre.intake.ImportId;
import io.timbre.intake.ImportState;
import io.timbre.intake.ListImport;
import io.timbre.intake.ListImports;
import io.timbre.intake.ReadTerms;
import io.timbre.intake.RefusedTerms;
import io.timbre.intake.WrongState;
import io.timbre.intake.column.Field;
import io.timbre.intake.file.UnreadableList;
import io.timbre.intake.row.ListTerms;
import io.timbre.intake.staging.Problems;
import io.timbre.shell.Format;
import io.timbre.shell.ViewersCalendar;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The page of one import: how its list was read, what it will change, and its progress. */
@Controller
class ImportPage {
  private static final String PAGE = "intake/import";
  private static final String ADDRESS = "/imports/{id:[1-9][0-9]{0,17}}";
  private static final int PROBLEMS_SHOWN = 200;

  private final ListImports imports;
  private final CorrectImport correct;
  private final ApplyImport apply;
  private final ReadTerms readTerms;
  private final Problems problems;
  private final Format format;
  private final Clock clock;

  ImportPage(
      ListImports imports,
      CorrectImport correct,
      ApplyImport apply,
      ReadTerms readTerms,
      Problems problems,
      Format format,
      Clock clock) {
    this.imports = imports;
    this.correct = correct;
    this.apply = apply;
    this.readTerms = readTerms;
    this.problems = problems;
    this.format = format;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  String one(@PathVariable long id, Model model, HttpServletResponse response) {
    ListImport found = known(id);
    if (found.state().isRunning()) {
      // The page reloads every second, with or without scripts.
      response.setHeader("Refresh", "1");
    }
    return page(found, model);
  }

  @PostMapping(ADDRESS + "/understanding")
  String checkAgain(
      @PathVariable long id,
      @ModelAttribute("understanding") UnderstandingForm form,
      BindingResult errors,
      Model model) {
    try {
      return see(checkAgain(id, form), address(id));
    } catch (RefusedTerms refused) {
      refused.reasons().forEach((field, reason) -> RejectField.of(field, reason, errors));
      return page(known(id), model);
    } catch (UnreadableList refused) {
      RejectField.whole(refused.reason(), errors);
      return page(known(id), model);
    } catch (WrongState movedOn) {
      return see(true, address(id));
    }
  }

  private boolean checkAgain(long id, UnderstandingForm form) {
    ListTerms terms = readTerms.read(form.platform(), form.currency(), form.capturedOn());
    List<Field> fields = Objects.requireNonNullElse(form.fields(), List.<Field>of());
    return correct.checkAgain(new ImportId(id), terms, fields);
  }

  /** Applies what was checked. A list that is to be read otherwise is checked again instead. */
  @PostMapping(ADDRESS + "/application")
  String apply(
      @PathVariable long id,
      @ModelAttribute("understanding") UnderstandingForm form,
      BindingResult errors,
      Model model) {
    ListImport found = known(id);
    if (found.state() == ImportState.CHECKED && !form.equals(UnderstandingForm.of(found))) {
      String next = checkAgain(id, form, errors, model);
      return next.equals(PAGE) ? next : "redirect:" + address(id) + "?changed";
    }
    try {
      return see(apply.start(new ImportId(id)), address(id));
    } catch (WrongState movedOn) {
      return see(true, address(id));
    }
  }

  private static String address(long id) {
    return "/imports/" + id;
  }

  /** Redirects to the page, which shows the current state even if it has changed since the form. */
  private static String see(boolean found, String address) {
    if (!found) {
      throw unknown();
    }
    return "redirect:" + address;
  }

  private ListImport known(long id) {
    return imports.findById(id).orElseThrow(ImportPage::unknown);
  }

  private String page(ListImport it, Model model) {
    var firstProblems = problems.first(it.id().value(), PROBLEMS_SHOWN);
    if (!model.containsAttribute("understanding")) {
      model.addAttribute("understanding", UnderstandingForm.of(it));
    }
    model.addAttribute("import", ShownImport.of(it, firstProblems, format));
    model.addAttribute("fields", List.of(Field.values()));
    model.addAttribute("platforms", List.of(Platform.values()));
    model.addAttribute("currencies", readTerms.currencies());
    model.addAttribute("today", ViewersCalendar.today(clock).toString());
    return PAGE;
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
