package io.timbre.campaign.outreach.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.outreach.CannotWrite;
import io.timbre.campaign.outreach.FollowCreator;
import io.timbre.campaign.outreach.KeepContacts;
import io.timbre.campaign.outreach.OpenCorrespondence;
import io.timbre.campaign.outreach.Reply;
import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.SeeOther;
import io.timbre.shell.Sentence;
import io.timbre.shell.ViewersCalendar;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is noted down about one creator: the address, replies, when to come back, silence. */
@Controller
class CreatorOutreachChanges {

  private static final String ADDRESS = CreatorOutreachPage.ADDRESS;

  private final OpenCorrespondence open;
  private final KeepContacts contacts;
  private final FollowCreator follow;
  private final Clock clock;

  CreatorOutreachChanges(
      OpenCorrespondence open, KeepContacts contacts, FollowCreator follow, Clock clock) {
    this.open = open;
    this.contacts = contacts;
    this.follow = follow;
    this.clock = clock;
  }

  @PostMapping(ADDRESS + "/contact")
  String giveContact(
      @PathVariable long id,
      @PathVariable long channel,
      @RequestParam(defaultValue = "") String email,
      @AuthenticationPrincipal SignedIn viewer,
      RedirectAttributes next,
      HttpServletRequest request) {
    var with = open.open(id, new ChannelId(channel), viewer);
    Optional<EmailAddress> address = EmailAddress.read(email);
    try {
      address.ifPresentOrElse(
          found -> contacts.give(with, found, viewer), () -> wrong("outreach.wrong.email", next));
    } catch (CannotWrite erased) {
      wrong("outreach.cannot." + erased.reason(), next);
    }
    return back(id, channel, request);
  }

  @PostMapping(ADDRESS + "/contact/removal")
  String forgetContact(
      @PathVariable long id,
      @PathVariable long channel,
      @AuthenticationPrincipal SignedIn viewer,
      HttpServletRequest request) {
    contacts.forget(open.open(id, new ChannelId(channel), viewer));
    return back(id, channel, request);
  }

  @PostMapping(ADDRESS + "/silence")
  String noteSilence(
      @PathVariable long id,
      @PathVariable long channel,
      @AuthenticationPrincipal SignedIn viewer,
      HttpServletRequest request) {
    contacts.noteSilence(open.open(id, new ChannelId(channel), viewer));
    return back(id, channel, request);
  }

  @PostMapping(ADDRESS + "/silence/removal")
  String liftSilence(
      @PathVariable long id,
      @PathVariable long channel,
      @AuthenticationPrincipal SignedIn viewer,
      HttpServletRequest request) {
    contacts.liftSilence(open.open(id, new ChannelId(channel), viewer));
    return back(id, channel, request);
  }

  @PostMapping(ADDRESS + "/replies")
  String reply(
      @PathVariable long id,
      @PathVariable long channel,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String words,
      @AuthenticationPrincipal SignedIn viewer,
      RedirectAttributes next,
      HttpServletRequest request) {
    var with = open.open(id, new ChannelId(channel), viewer);
    Optional<LocalDate> came = day(day).filter(one -> !one.isAfter(ViewersCalendar.today(clock)));
    if (came.isEmpty()) {
      wrong("outreach.wrong.came", next);
    } else if (words.isBlank() || words.length() > Reply.LONGEST) {
      wrong("outreach.wrong.words", next);
    } else {
      follow.reply(with, came.get(), words, viewer);
    }
    return back(id, channel, request);
  }

  @PostMapping(ADDRESS + "/follow-up")
  String followUp(
      @PathVariable long id,
      @PathVariable long channel,
      @RequestParam(defaultValue = "") String day,
      @AuthenticationPrincipal SignedIn viewer,
      RedirectAttributes next,
      HttpServletRequest request) {
    var with = open.open(id, new ChannelId(channel), viewer);
    day(day)
        .filter(one -> !one.isBefore(ViewersCalendar.today(clock)))
        .ifPresentOrElse(
            due -> follow.followUp(with, due, viewer), () -> wrong("outreach.wrong.due", next));
    return back(id, channel, request);
  }

  @PostMapping(ADDRESS + "/follow-up/done")
  String done(
      @PathVariable long id,
      @PathVariable long channel,
      @AuthenticationPrincipal SignedIn viewer,
      HttpServletRequest request) {
    follow.done(open.open(id, new ChannelId(channel), viewer));
    return back(id, channel, request);
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      LocalDate day = LocalDate.parse(typed);
      return Optional.of(day).filter(one -> one.getYear() >= 2000 && one.getYear() < 2200);
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static void wrong(String key, RedirectAttributes next) {
    next.addFlashAttribute("wrong", new Sentence(key));
  }

  private static String back(long id, long channel, HttpServletRequest request) {
    return SeeOther.at("/campaigns/" + id + "/outreach/" + channel, request);
  }
}
