package io.timbre.outreach.web;

import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.outreach.CannotWrite;
import io.timbre.outreach.FollowCreator;
import io.timbre.outreach.KeepContacts;
import io.timbre.outreach.OpenCorrespondence;
import io.timbre.shell.ViewersCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
      OpenedCampaign opened,
      @PathVariable long channel,
      @ModelAttribute("contactForm") ContactForm form,
      BindingResult errors,
      Model model) {
    var with = correspondences.open(opened, new ChannelId(channel));
    try {
      form.read(errors).ifPresent(found -> contacts.give(with, found));
    } catch (CannotWrite erased) {
      errors.rejectValue("email", "outreach.cannot." + erased.reason());
    }
    return errors.hasErrors() ? show.page(with, Optional.empty(), model) : back(opened, channel);
  }

  @PostMapping(ADDRESS + "/contact/removal")
  String forgetContact(OpenedCampaign opened, @PathVariable long channel) {
    contacts.forget(correspondences.open(opened, new ChannelId(channel)));
    return back(opened, channel);
  }

  @PostMapping(ADDRESS + "/suppression")
  String suppress(OpenedCampaign opened, @PathVariable long channel) {
    contacts.suppress(correspondences.open(opened, new ChannelId(channel)));
    return back(opened, channel);
  }

  @PostMapping(ADDRESS + "/suppression/removal")
  String allow(OpenedCampaign opened, @PathVariable long channel) {
    contacts.allow(correspondences.open(opened, new ChannelId(channel)));
    return back(opened, channel);
  }

  @PostMapping(ADDRESS + "/replies")
  String reply(
      OpenedCampaign opened,
      @PathVariable long channel,
      @ModelAttribute("replyForm") ReplyForm form,
      BindingResult errors,
      Model model) {
    var with = correspondences.open(opened, new ChannelId(channel));
    Optional<LocalDate> came = form.read(ViewersCalendar.today(clock), errors);
    came.ifPresent(day -> follow.reply(with, day, form.words()));
    return came.isEmpty() ? show.page(with, Optional.empty(), model) : back(opened, channel);
  }

  @PostMapping(ADDRESS + "/follow-up")
  String followUp(
      OpenedCampaign opened,
      @PathVariable long channel,
      @ModelAttribute("followUpForm") FollowUpForm form,
      BindingResult errors,
      Model model) {
    var with = correspondences.open(opened, new ChannelId(channel));
    Optional<LocalDate> due = form.read(ViewersCalendar.today(clock), errors);
    due.ifPresent(day -> follow.followUp(with, day));
    return due.isEmpty() ? show.page(with, Optional.empty(), model) : back(opened, channel);
  }

  @PostMapping(ADDRESS + "/follow-up/done")
  String done(OpenedCampaign opened, @PathVariable long channel) {
    follow.done(correspondences.open(opened, new ChannelId(channel)));
    return back(opened, channel);
  }

  private static String back(OpenedCampaign opened, long channel) {
    return "redirect:" + opened.path() + "/outreach/" + channel;
  }
}
