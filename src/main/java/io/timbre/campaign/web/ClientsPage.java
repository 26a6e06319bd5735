package io.timbre.campaign.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Client;
import io.timbre.campaign.ClientId;
import io.timbre.campaign.KeepClients;
import io.timbre.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agency's clients. */
@Controller
class ClientsPage {

  /** A client in the list. */
  record Line(long id, String name) {}

  private static final String PAGE = "campaign/clients";

  private final KeepClients clients;

  ClientsPage(KeepClients clients) {
    this.clients = clients;
  }

  @GetMapping("/clients")
  String clients(@AuthenticationPrincipal SignedIn viewer, Model model) {
    return page(viewer, model);
  }

  @PostMapping("/clients")
  String add(
      @RequestParam(defaultValue = "") String name,
      @AuthenticationPrincipal SignedIn viewer,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return keep(name, () -> clients.add(name, viewer), viewer, model, request, response);
  }

  @PostMapping("/clients/{id:[1-9][0-9]{0,17}}")
  String rename(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String name,
      @AuthenticationPrincipal SignedIn viewer,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return keep(
        name,
        () -> clients.rename(new ClientId(id), name, viewer),
        viewer,
        model,
        request,
        response);
  }

  private String keep(
      String name,
      Runnable verb,
      SignedIn viewer,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    String wrong = wrong(name, verb);
    if (wrong == null) {
      return SeeOther.at("/clients", request);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("typed", name);
    model.addAttribute("wrong", wrong);
    return page(viewer, model);
  }

  private static @Nullable String wrong(String name, Runnable verb) {
    if (name.isBlank()) {
      return "clients.wrong.missing";
    }
    if (name.strip().length() > Client.LONGEST_NAME) {
      return "clients.wrong.long";
    }
    try {
      verb.run();
      return null;
    } catch (KeepClients.NameTaken taken) {
      return "clients.wrong.taken";
    }
  }

  private String page(SignedIn viewer, Model model) {
    model.addAttribute(
        "clients",
        clients.of(viewer).stream().map(one -> new Line(one.id().value(), one.name())).toList());
    return PAGE;
  }
}
