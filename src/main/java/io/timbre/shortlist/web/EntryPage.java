package io.timbre.shortlist.web;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.ChangedMeanwhile;
import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.ChangeTerms;
import io.timbre.shortlist.RecordActivity;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.ShortlistChannel;
import io.timbre.shortlist.Shortlisted;
import io.timbre.shortlist.Terms;
import io.timbre.shortlist.WriteNote;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a shortlist entry, with its terms, notes, frozen score and activity. */
@Controller
class EntryPage {

  /** A person who can be chosen as the owner of the entry. */
  record Owner(String id, String name) {}

  /** A note or an activity, written for people. */
  record ActivityRow(String who, String what, String when) {}

  private final Shortlist shortlist;
  private final ShortlistChannel shortlistChannel;
  private final ChangeTerms changeTerms;
  private final WriteNote writeNote;
  private final RecordActivity activity;
  private final ShowShortlist showShortlist;
  private final Format format;

  EntryPage(
      Shortlist shortlist,
      ShortlistChannel shortlistChannel,
      ChangeTerms changeTerms,
      WriteNote writeNote,
      RecordActivity activity,
      ShowShortlist showShortlist,
      Format format) {
    this.shortlist = shortlist;
    this.shortlistChannel = shortlistChannel;
    this.changeTerms = changeTerms;
    this.writeNote = writeNote;
    this.activity = activity;
    this.showShortlist = showShortlist;
    this.format = format;
  }

  @GetMapping(ShortlistPage.ENTRY)
  String entry(OpenedCampaign opened, @PathVariable long channel, Model model) {
    Shortlisted entry = shortlist.one(opened, new ChannelId(channel));
    model.addAttribute("terms", TermsForm.of(entry));
    model.addAttribute("seen", entry.version());
    return page(opened, entry, model);
  }

  /**
   * Changes the terms. If someone else has changed the entry meanwhile, what was typed is shown
   * again and can be saved over it.
   *
   * @param seen the version of the entry that the viewer saw
   */
  @PostMapping(ShortlistPage.ENTRY + "/terms")
  String agree(
      OpenedCampaign opened,
      @PathVariable long channel,
      @RequestParam int seen,
      @ModelAttribute("terms") TermsForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    Shortlisted entry = shortlist.one(opened, new ChannelId(channel));
    CurrencyUnit currency = opened.campaign().currency();
    Optional<Terms> terms =
        ReadTerms.read(form, entry.state(), currency, changeTerms.owners(opened.viewer()), errors);
    if (terms.isEmpty()) {
      model.addAttribute("seen", seen);
      return page(opened, entry, model);
    }
    try {
      changeTerms.change(opened, entry.channel(), seen, terms.get());
      return back(opened, channel, saved(terms.get(), currency), next);
    } catch (ChangedMeanwhile changed) {
      model.addAttribute("seen", entry.version());
      model.addAttribute("changed", true);
      return page(opened, entry, model);
    }
  }

  /** Repeats the agreed price, so that a misread amount is noticed. */
  private Sentence saved(Terms terms, CurrencyUnit currency) {
    return terms
        .agreedPrice()
        .map(price ->
            new Sentence("shortlist.terms.saved.price", format.money(price, currency.getCode())))
        .orElseGet(() -> new Sentence("shortlist.terms.saved"));
  }

  @PostMapping(ShortlistPage.ENTRY + "/notes")
  String note(
      OpenedCampaign opened,
      @PathVariable long channel,
      @ModelAttribute("note") NoteForm form,
      BindingResult errors,
      Model model) {
    if (form.isFine(errors)) {
      writeNote.write(opened, new ChannelId(channel), form.words());
      return "redirect:" + path(opened, channel) + "#notes";
    }
    return entry(opened, channel, model);
  }

  @PostMapping(ShortlistPage.ENTRY + "/removal")
  String remove(OpenedCampaign opened, @PathVariable long channel, RedirectAttributes next) {
    Shortlisted entry = shortlist.one(opened, new ChannelId(channel));
    shortlistChannel.remove(opened, entry.channel());
    say(new Sentence("shortlist.removed", entry.creator()), next);
    return "redirect:" + opened.path() + "/shortlist";
  }

  private String back(OpenedCampaign opened, long channel, Sentence said, RedirectAttributes next) {
    say(said, next);
    return "redirect:" + path(opened, channel);
  }

  private void say(Sentence said, RedirectAttributes next) {
    next.addFlashAttribute("said", format.say(said));
  }

  private static String path(OpenedCampaign opened, long channel) {
    return opened.path() + "/shortlist/" + channel;
  }

  private String page(OpenedCampaign opened, Shortlisted entry, Model model) {
    Campaign campaign = opened.campaign();
    CampaignHead head = CampaignHead.of(campaign);
    model.addAttribute("campaign", head);
    model.addAttribute("card", showShortlist.cards(List.of(entry), head).getFirst());
    if (!model.containsAttribute("note")) {
      model.addAttribute("note", new NoteForm(""));
    }
    model.addAttribute("gift", campaign.terms().giftCost().isPresent());
    model.addAttribute("formats", Arrays.stream(ContentFormat.values()).map(Enum::name).toList());
    model.addAttribute(
        "owners",
        changeTerms.owners(opened.viewer()).stream()
            .map(one -> new Owner(String.valueOf(one.id().value()), one.name()))
            .toList());
    model.addAttribute(
        "notes",
        writeNote.written(opened, entry.channel()).stream()
            .map(one -> new ActivityRow(one.who(), one.words(), format.moment(one.writtenAt())))
            .toList());
    model.addAttribute(
        "timeline",
        activity.about(campaign.id(), entry.channel()).stream()
            .map(one -> new ActivityRow(one.who(), format.say(one.what()), format.moment(one.at())))
            .toList());
    return "shortlist/entry";
  }
}
