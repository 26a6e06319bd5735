package io.timbre.outreach.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.ChangedMeanwhile;
import io.timbre.outreach.wording.KeepTemplates;
import io.timbre.outreach.wording.MessageTemplate;
import io.timbre.outreach.wording.Placeholder;
import io.timbre.outreach.wording.Wording;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that list and change the templates of a workspace. */
@Controller
class TemplatesPage {

  /** A template in the list. */
  record TemplateRow(long id, String name, String subject) {}

  /** A placeholder as it is written, and the key of its description in the message files. */
  record Word(String written, String key) {}

  private static final String ALL = "/settings/templates";
  private static final String ONE = ALL + "/{id:[1-9-][0-9]{0,17}}";

  private final KeepTemplates templates;

  TemplatesPage(KeepTemplates templates) {
    this.templates = templates;
  }

  @GetMapping(ALL)
  String all(@AuthenticationPrincipal SignedIn viewer, Model model) {
    model.addAttribute(
        "templates",
        templates.of(viewer).stream()
            .map(one -> new TemplateRow(one.id(), one.name(), one.wording().subject()))
            .toList());
    return "outreach/templates";
  }

  @GetMapping(ALL + "/new")
  String blank(Model model) {
    return page(ALL, TemplateForm.empty(), model);
  }

  @GetMapping(ONE)
  String one(@PathVariable long id, @AuthenticationPrincipal SignedIn viewer, Model model) {
    MessageTemplate template = templates.open(id, viewer);
    model.addAttribute("seen", template.version());
    return page(ALL + "/" + id, TemplateForm.of(template), model);
  }

  @PostMapping(ALL)
  String add(
      @ModelAttribute("template") TemplateForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    return kept(form, errors, wording -> templates.add(form.name(), wording, viewer))
        ? "redirect:" + ALL
        : page(ALL, form, model);
  }

  /**
   * Changes a template. If someone else has changed it meanwhile, what was typed is shown again and
   * can be saved over that change.
   *
   * @param seen the version of the template that the person has seen
   */
  @PostMapping(ONE)
  String change(
      @PathVariable long id,
      @RequestParam int seen,
      @ModelAttribute("template") TemplateForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    MessageTemplate template = templates.open(id, viewer);
    model.addAttribute("seen", seen);
    try {
      return kept(form, errors, wording -> templates.change(id, seen, form.name(), wording, viewer))
          ? "redirect:" + ALL
          : page(ALL + "/" + id, form, model);
    } catch (ChangedMeanwhile changed) {
      model.addAttribute("seen", template.version());
      model.addAttribute("changed", true);
      return page(ALL + "/" + id, form, model);
    }
  }

  private static boolean kept(TemplateForm form, BindingResult errors, Consumer<Wording> verb) {
    Optional<Wording> wording = form.read(errors);
    try {
      wording.ifPresent(verb);
    } catch (KeepTemplates.NameTaken taken) {
      errors.rejectValue("name", "templates.wrong.taken");
    }
    return !errors.hasErrors();
  }

  @PostMapping(ONE + "/removal")
  String remove(@PathVariable long id, @AuthenticationPrincipal SignedIn viewer) {
    templates.remove(id, viewer);
    return "redirect:" + ALL;
  }

  private static String page(String address, TemplateForm form, Model model) {
    model.addAttribute("address", address);
    model.addAttribute("isKept", !address.equals(ALL));
    model.addAttribute("template", form);
    model.addAttribute(
        "placeholders",
        Arrays.stream(Placeholder.values())
            .map(one -> new Word("{{" + one.word() + "}}", "placeholder." + one.word()))
            .toList());
    return "outreach/template";
  }
}
