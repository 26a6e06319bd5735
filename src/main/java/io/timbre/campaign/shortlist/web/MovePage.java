package io.timbre.campaign.shortlist.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.shortlist.ChangedMeanwhile;
import io.timbre.campaign.shortlist.EntryState;
import io.timbre.campaign.shortlist.Move;
import io.timbre.campaign.shortlist.MoveEntry;
import io.timbre.campaign.shortlist.Shortlist;
import io.timbre.campaign.shortlist.Shortlisted;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.SeeOther;
import io.timbre.shell.Sentence;
import io.timbre.shell.Show;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Moves cards, and asks for what a step needs: a reason to decline, a price to agree. */
@Controller
class MovePage {

  private static final String STATE = ShortlistPage.ENTRY + "/state";

  /** What a move came to: a sentence, or the key of what is still missing or wrong. */
  private record Outcome(HttpStatus status, @Nullable Sentence said, String missing) {}

  private final OpenCampaign campaigns;
  private final Shortlist shortlist;
  private final MoveEntry moveEntry;
  private final ShowShortlist showShortlist;
  private final Show show;

  MovePage(
      OpenCampaign campaigns,
      Shortlist shortlist,
      MoveEntry moveEntry,
      ShowShortlist showShortlist,
      Show show) {
    this.campaigns = campaigns;
    this.shortlist = shortlist;
    this.moveEntry = moveEntry;
    this.showShortlist = showShortlist;
    this.show = show;
  }

  /** Asks for what a step needs. */
  @GetMapping(STATE)
  String ask(
      @PathVariable long id,
      @PathVariable long channel,
      @RequestParam EntryState to,
      @RequestParam(required = false) @Nullable String back,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    Shortlisted entry = shortlist.one(id, new ChannelId(channel), viewer);
    addQuestion(id, entry, new MoveForm(to, entry.version(), null, null, back), viewer, model);
    return "shortlist/move";
  }

  @PostMapping(STATE)
  String move(
      @PathVariable long id,
      @PathVariable long channel,
      @Valid @ModelAttribute MoveForm form,
      @AuthenticationPrincipal SignedIn viewer,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Shortlisted entry = shortlist.one(id, new ChannelId(channel), viewer);
    Outcome outcome = attempt(id, entry, form, viewer);
    boolean htmx = request.getHeader("HX-Request") != null;
    if (outcome.said() != null) {
      String said = show.say(outcome.said());
      if (htmx) {
        response.setStatus(outcome.status().value());
        model.addAttribute("refused", outcome.status().isError());
        return board(id, said, viewer, model);
      }
      RequestContextUtils.getOutputFlashMap(request).put("said", said);
      return SeeOther.at(back(id, entry, form), request);
    }
    if (!htmx && !form.wasAsked()) {
      String back = form.returnsToEntry() ? "&back=entry" : "";
      return SeeOther.at(entryPath(id, entry) + "/state?to=" + form.to() + back, request);
    }
    addQuestion(id, entry, form, viewer, model);
    if (form.wasAsked()) {
      model.addAttribute("wrong", outcome.missing());
      response.setStatus(outcome.status().value());
    }
    if (htmx) {
      response.setHeader("HX-Retarget", "#ask-" + channel);
      response.setHeader("HX-Reswap", "innerHTML");
    }
    return htmx ? "shortlist/_ask :: ask" : "shortlist/move";
  }

  private Outcome attempt(long id, Shortlisted entry, MoveForm form, SignedIn viewer) {
    if (!form.isReadable()) {
      return missing("shortlist.wrong.price");
    }
    try {
      moveEntry.move(id, entry.channel(), form.seen(), form.move(), viewer);
      String state = show.say(new Sentence("shortlist.state." + form.to()));
      return told(HttpStatus.OK, new Sentence("shortlist.moved", entry.creator(), state));
    } catch (ChangedMeanwhile changed) {
      return told(
          HttpStatus.CONFLICT, new Sentence("shortlist.changed-meanwhile", entry.creator()));
    } catch (Move.Refused refused) {
      return switch (refused.obstacle()) {
        case NO_WAY -> told(HttpStatus.CONFLICT, new Sentence("shortlist.no-way", entry.creator()));
        case REASON -> missing("shortlist.wrong.reason");
        case PRICE -> missing("shortlist.wrong.price");
      };
    }
  }

  private static Outcome told(HttpStatus status, Sentence said) {
    return new Outcome(status, said, "");
  }

  private static Outcome missing(String key) {
    return new Outcome(HttpStatus.UNPROCESSABLE_CONTENT, null, key);
  }

  private String board(long id, String said, SignedIn viewer, Model model) {
    CampaignHead campaign = CampaignHead.of(campaigns.open(id, viewer));
    model.addAttribute("campaign", campaign);
    model.addAttribute("columns", showShortlist.columns(shortlist.of(id, viewer), campaign));
    model.addAttribute("said", said);
    return "shortlist/_board :: board";
  }

  private void addQuestion(
      long id, Shortlisted entry, MoveForm form, SignedIn viewer, Model model) {
    model.addAttribute("campaign", CampaignHead.of(campaigns.open(id, viewer)));
    model.addAttribute("name", entry.creator());
    model.addAttribute("path", entryPath(id, entry));
    model.addAttribute("channel", entry.channel().value());
    model.addAttribute("move", form);
    model.addAttribute("priced", form.to().needsPrice());
  }

  private static String back(long id, Shortlisted entry, MoveForm form) {
    return "entry".equals(form.back()) ? entryPath(id, entry) : "/campaigns/" + id + "/shortlist";
  }

  private static String entryPath(long id, Shortlisted entry) {
    return "/campaigns/" + id + "/shortlist/" + entry.channel().value();
  }
}
