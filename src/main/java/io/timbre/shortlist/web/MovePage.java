package io.timbre.shortlist.web;

import io.timbre.campaign.ChangedMeanwhile;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.Move;
import io.timbre.shortlist.MoveEntry;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.Shortlisted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Moves shortlist entries, and asks for the details that a move needs: the reason for declining, or
 * the agreed price.
 */
@Controller
class MovePage {

  private static final String STATE = ShortlistPage.ENTRY + "/state";

  private static final Attempt ASKED_AGAIN = new Attempt(false, null);

  /**
   * The outcome of a move.
   *
   * @param refused whether the entry has changed since, so that the move is not possible
   * @param said what is said about it; null if a detail is missing or wrong
   */
  private record Attempt(boolean refused, @Nullable Sentence said) {}

  /**
   * A request to move an entry.
   *
   * @param errors the errors in the form
   * @param htmx whether htmx sent the request
   */
  private record Step(
      OpenedCampaign opened, Shortlisted entry, MoveForm form, BindingResult errors, boolean htmx) {

    static Step of(OpenedCampaign opened, Shortlisted entry, MoveForm form, boolean htmx) {
      return new Step(opened, entry, form, new BeanPropertyBindingResult(form, "move"), htmx);
    }

    String path() {
      return opened.path() + "/shortlist/" + entry.channel().value();
    }

    String back() {
      String shortlist = opened.path() + "/shortlist";
      return switch (form.back()) {
        case "entry" -> path();
        case "table" -> shortlist + "?view=table";
        case null, default -> shortlist;
      };
    }

    /** Returns the address of the page that asks for the details of the move. */
    String question() {
      String address = path() + "/state?to=" + form.to();
      return form.back() == null ? address : address + "&back=" + form.back();
    }
  }

  private final Shortlist shortlist;
  private final MoveEntry moveEntry;
  private final ShowShortlist showShortlist;
  private final Format format;

  MovePage(Shortlist shortlist, MoveEntry moveEntry, ShowShortlist showShortlist, Format format) {
    this.shortlist = shortlist;
    this.moveEntry = moveEntry;
    this.showShortlist = showShortlist;
    this.format = format;
  }

  /** Shows the page that asks for the details of a move. */
  @GetMapping(STATE)
  String ask(
      OpenedCampaign opened,
      @PathVariable long channel,
      @RequestParam EntryState to,
      @RequestParam(required = false) @Nullable String back,
      Model model) {
    Shortlisted entry = shortlist.one(opened, new ChannelId(channel));
    MoveForm form = new MoveForm(to, entry.version(), null, null, back);
    addQuestion(Step.of(opened, entry, form, false), model);
    return "shortlist/move";
  }

  @PostMapping(STATE)
  String move(
      OpenedCampaign opened,
      @PathVariable long channel,
      @Valid @ModelAttribute MoveForm form,
      Model model,
      RedirectAttributes next,
      HttpServletRequest request,
      HttpServletResponse response) {
    Shortlisted entry = shortlist.one(opened, new ChannelId(channel));
    Step step = Step.of(opened, entry, form, request.getHeader("HX-Request") != null);
    Attempt outcome = attempt(step);
    return outcome.said() != null
        ? tell(step, outcome.refused(), outcome.said(), model, next)
        : askFor(step, model, response);
  }

  private String tell(
      Step step, boolean refused, Sentence said, Model model, RedirectAttributes next) {
    if (!step.htmx()) {
      next.addFlashAttribute("said", format.say(said));
      return "redirect:" + step.back();
    }
    CampaignHead campaign = CampaignHead.of(step.opened().campaign());
    List<Shortlisted> entries = shortlist.of(step.opened());
    model.addAttribute("campaign", campaign);
    model.addAttribute("columns", showShortlist.columns(entries, campaign));
    model.addAttribute("said", format.say(said));
    model.addAttribute("changed", refused);
    return "shortlist/_board :: board";
  }

  private String askFor(Step step, Model model, HttpServletResponse response) {
    if (!step.htmx() && !step.form().wasAsked()) {
      return "redirect:" + step.question();
    }
    if (step.htmx()) {
      response.setHeader("HX-Retarget", "#ask-" + step.entry().channel().value());
      response.setHeader("HX-Reswap", "innerHTML");
    }
    addQuestion(step, model);
    return step.htmx() ? "shortlist/_ask :: ask" : "shortlist/move";
  }

  private Attempt attempt(Step step) {
    MoveForm form = step.form();
    Shortlisted entry = step.entry();
    CurrencyUnit currency = step.opened().campaign().currency();
    Optional<BigDecimal> price = form.price(currency, step.errors());
    form.checkReason(step.errors());
    if (step.errors().hasErrors()) {
      return ASKED_AGAIN;
    }
    try {
      moveEntry.move(step.opened(), entry.channel(), form.seen(), form.move(price));
      String state = format.say(new Sentence("shortlist.state." + form.to()));
      return new Attempt(false, new Sentence("shortlist.moved", entry.creator(), state));
    } catch (ChangedMeanwhile changed) {
      return new Attempt(true, new Sentence("shortlist.changed-meanwhile", entry.creator()));
    } catch (Move.Refused refused) {
      return switch (refused.obstacle()) {
        case NO_WAY -> new Attempt(true, new Sentence("shortlist.no-way", entry.creator()));
        case REASON, PRICE -> ASKED_AGAIN;
      };
    }
  }

  private void addQuestion(Step step, Model model) {
    model.addAttribute("campaign", CampaignHead.of(step.opened().campaign()));
    model.addAttribute("name", step.entry().creator());
    model.addAttribute("path", step.path());
    model.addAttribute("back", step.back());
    model.addAttribute("channel", step.entry().channel().value());
    model.addAllAttributes(step.errors().getModel());
    model.addAttribute("priced", step.form().to().needsPrice());
  }
}
