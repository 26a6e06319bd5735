package io.timbre.mail.web;

import io.timbre.mail.suppression.UnsubscribeLinks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page on which the recipient of a message unsubscribes. Opening the link changes nothing yet,
 * since mail programs open links to check them.
 */
@Controller
class UnsubscribePage {

  private static final String ADDRESS = "/unsubscribe/{token:[A-Za-z0-9_-]{43}}";
  private static final String PAGE = "mail/unsubscribe";

  private final UnsubscribeLinks links;

  UnsubscribePage(UnsubscribeLinks links) {
    this.links = links;
  }

  @GetMapping(ADDRESS)
  String ask(@PathVariable String token, Model model) {
    return page(token, model);
  }

  /** Unsubscribes. Sent by the button, or by the mail program itself (RFC 8058). */
  @PostMapping(ADDRESS)
  String unsubscribe(@PathVariable String token, Model model) {
    links.unsubscribe(token);
    model.addAttribute("done", true);
    return page(token, model);
  }

  private String page(String token, Model model) {
    model.addAttribute(
        "sender",
        links.sender(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("token", token);
    return PAGE;
  }
}
