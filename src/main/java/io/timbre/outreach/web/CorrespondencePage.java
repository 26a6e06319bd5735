package io.timbre.outreach.web;

import io.timbre.access.SignedIn;
import io.timbre.catalog.ChannelId;
import io.timbre.outreach.CannotWrite;
import io.timbre.outreach.FollowCreator;
import io.timbre.outreach.KeepContacts;
import io.timbre.outreach.OpenCorrespondence;
import io.timbre.shell.ViewersCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Changes what is recorded about one creator: address, replies, follow-up, and whether they want no
 * more messages.
 */
@Controller
class CorrespondencePage {

  private static final String ADDRESS = CreatorOutreachPage.ADDRESS;

  private final OpenCorrespondence correspondences;
  private final KeepContacts contacts;
  private final FollowCreator follow;
  private final ShowCreatorOutreach show;
  private final Clock clock;

  CorrespondencePage(
      OpenCorrespondence correspondences,
      KeepContacts contacts,
      FollowCreator follow,
      ShowCreatorOutreach show,
      Clock clock) {
    this.correspondences = correspondences;
    this.contacts = contacts;
    this.follow = follow;
    this.show = show;
    this.clock = clock;
  }

  @PostMapping(ADDRESS + "/contact")
  String giveContact(
      @PathVariable long id,
      @PathVariable long channel,
      @ModelAttribute("contactForm") ContactForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    var with = correspondences.open(id, new ChannelId(channel), viewer);
    try {
      form.read(errors).ifPresent(found -> contacts.give(with, found, viewer));
    } catch (CannotWrite erased) {
      errors.rejectValue("email", "outreach.cannot." + erased.reason());
    }
    return errors.hasErrors()
        ? show.page(with, Optional.empty(), viewer, model)
        : back(id, channel);
  }

  @PostMapping(ADDRESS + "/contact/removal")
  String forgetContact(
      @PathVariable long id, @PathVariable long channel, @AuthenticationPrincipal SignedIn viewer) {
    contacts.forget(correspondences.open(id, new ChannelId(channel), viewer));
    return back(id, channel);
  }

  @PostMapping(ADDRESS + "/suppression")
  String suppress(
      @PathVariable long id, @PathVariable long channel, @AuthenticationPrincipal SignedIn viewer) {
    contacts.suppress(correspondences.open(id, new ChannelId(channel), viewer));
    return back(id, channel);
  }

  @PostMapping(ADDRESS + "/suppression/removal")
  String allow(
      @PathVariable long id, @PathVariable long channel, @AuthenticationPrincipal SignedIn viewer) {
    contacts.allow(correspondences.open(id, new ChannelId(channel), viewer));
    return back(id, channel);
  }

  @PostMapping(ADDRESS + "/replies")
  String reply(
      @PathVariable long id,
      @PathVariable long channel,
      @ModelAttribute("replyForm") ReplyForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    var with = correspondences.open(id, new ChannelId(channel), viewer);
    Optional<LocalDate> came = form.read(ViewersCalendar.today(clock), errors);
    came.ifPresent(day -> follow.reply(with, day, form.words(), viewer));
    return came.isEmpty() ? show.page(with, Optional.empty(), viewer, model) : back(id, channel);
  }

  @PostMapping(ADDRESS + "/follow-up")
  String followUp(
      @PathVariable long id,
      @PathVariable long channel,
      @ModelAttribute("followUpForm") FollowUpForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    var with = correspondences.open(id, new ChannelId(channel), viewer);
    Optional<LocalDate> due = form.read(ViewersCalendar.today(clock), errors);
    due.ifPresent(day -> follow.followUp(with, day, viewer));
    return due.isEmpty() ? show.page(with, Optional.empty(), viewer, model) : back(id, channel);
  }

  @PostMapping(ADDRESS + "/follow-up/done")
  String done(
      @PathVariable long id, @PathVariable long channel, @AuthenticationPrincipal SignedIn viewer) {
    follow.done(correspondences.open(id, new ChannelId(channel), viewer));
    return back(id, channel);
  }

  private static String back(long id, long channel) {
    return "redirect:/campaigns/" + id + "/outreach/" + channel;
  }
}
