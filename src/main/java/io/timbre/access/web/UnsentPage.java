package io.timbre.access.web;

import io.timbre.access.DemoPeople;
import io.timbre.access.SignedIn;
import io.timbre.shell.InPlace;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was typed when a page or session has expired. The sign-in form carries it, so that the
 * server stores nothing for visitors who are not signed in. After sign-in, the person checks it and
 * sends it with a button. It is never sent automatically.
 */
@Controller
class UnsentPage {

  private static final String UNSENT = "/sign-in/unsent";
  private static final String KEPT = "io.timbre.unsent";

  private final DemoPeople demoPeople;
  private final JsonMapper json;

  UnsentPage(DemoPeople demoPeople, JsonMapper json) {
    this.demoPeople = demoPeople;
    this.json = json;
  }

  /**
   * Answers a refused request, which is forwarded here with its own method. After sign-in, the page
   * is also opened directly and shows what was kept.
   */
  @RequestMapping(
      path = UNSENT,
      method = {RequestMethod.GET, RequestMethod.POST})
  String refused(
      HttpServletRequest request,
      HttpServletResponse response,
      @AuthenticationPrincipal @Nullable SignedIn viewer,
      @SessionAttribute(name = KEPT, required = false) @Nullable Unsent kept,
      Model page) {
    boolean refused = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
    if (!refused && (viewer == null || kept == null)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Optional<Unsent> unsent = refused ? Unsent.of(request) : Optional.ofNullable(kept);
    boolean ended = response.getStatus() == HttpStatus.UNAUTHORIZED.value();
    page.addAttribute("unsent", unsent.orElse(null));
    page.addAttribute("carried", unsent.map(json::writeValueAsString).orElse(null));
    boolean asksOnly = HttpMethod.GET.matches(request.getMethod());
    page.addAttribute("back", unsent.map(one -> back(one, asksOnly, request)).orElse("/"));
    page.addAttribute("asksOnly", asksOnly);
    page.addAttribute("why", ended ? "ended" : refused ? "stale" : "signed-in");
    if (InPlace.isAsked(request)) {
      InPlace.show(response);
      return "access/_refused";
    }
    page.addAttribute("demoPeople", demoPeople.offered());
    return ended ? "access/sign-in" : "access/unsent";
  }

  /** A page that asked for itself with another question is led back to with that question. */
  private static String back(Unsent unsent, boolean asksOnly, HttpServletRequest request) {
    Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    boolean asksItself = asksOnly && unsent.back().split("\\?", 2)[0].equals(unsent.address());
    return asksItself && query != null ? unsent.address() + "?" + query : unsent.back();
  }

  /** Shows the sign-in form with what was typed before. */
  @PostMapping("/sign-in/again")
  String again(@RequestParam String unsent, Model page) {
    page.addAttribute("carried", unsent);
    page.addAttribute("why", "ended");
    page.addAttribute("demoPeople", demoPeople.offered());
    return "access/sign-in";
  }

  /** Keeps in the session what the sign-in form carried, and leads to the page that shows it. */
  @PostMapping("/sign-in/signed-in")
  String signedIn(
      @RequestParam String unsent,
      @AuthenticationPrincipal @Nullable SignedIn viewer,
      HttpServletRequest request) {
    if (viewer == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    try {
      request.getSession().setAttribute(KEPT, json.readValue(unsent, Unsent.class));
    } catch (JacksonException notOurs) {
      return "redirect:/";
    }
    return "redirect:" + UNSENT;
  }
}
