package io.timbre.campaign.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.ClientId;
import io.timbre.campaign.KeepClients;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lists, adds and renames the clients of an agency. */
@Controller
class ClientsPage {

  /** A client in the list. */
  record ClientRow(long id, String name) {}

  private static final String PAGE = "campaign/clients";

  private final KeepClients clients;

  ClientsPage(KeepClients clients) {
    this.clients = clients;
  }

  @GetMapping("/clients")
  String clients(@AuthenticationPrincipal SignedIn viewer, Model model) {
    model.addAttribute("client", ClientForm.empty());
    return page(viewer, model);
  }

  @PostMapping("/clients")
  String add(
      @ModelAttribute("client") ClientForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    return kept(form, errors, () -> clients.add(form.name(), viewer))
        ? "redirect:/clients"
        : page(viewer, model);
  }

  @PostMapping("/clients/{id:[1-9][0-9]{0,17}}")
  String rename(
      @PathVariable long id,
      @ModelAttribute("client") ClientForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    return kept(form, errors, () -> clients.rename(new ClientId(id), form.name(), viewer))
        ? "redirect:/clients"
        : page(viewer, model);
  }

  private static boolean kept(ClientForm form, BindingResult errors, Runnable verb) {
    if (form.isFine(errors)) {
      try {
        verb.run();
      } catch (KeepClients.NameTaken taken) {
        errors.rejectValue("name", "clients.wrong.taken", new Object[] {form.name()}, "");
      }
    }
    return !errors.hasErrors();
  }

  private String page(SignedIn viewer, Model model) {
    model.addAttribute(
        "clients",
        clients.of(viewer).stream()
            .map(one -> new ClientRow(one.id().value(), one.name()))
            .toList());
    return PAGE;
  }
}
