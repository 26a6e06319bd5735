package io.timbre.outreach.web;

import io.timbre.campaign.web.CampaignHead;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.KeepMailServer;
import io.timbre.mail.MailSettings;
import io.timbre.mail.suppression.SuppressionReason;
import io.timbre.outreach.Correspondence;
import io.timbre.outreach.FindSharedAddress;
import io.timbre.outreach.FollowCreator;
import io.timbre.outreach.FollowUp;
import io.timbre.outreach.KeepContacts;
import io.timbre.outreach.KeepDrafts.Draft;
import io.timbre.outreach.ReadCorrespondence;
import io.timbre.outreach.wording.KeepTemplates;
import io.timbre.outreach.wording.Wording;
import io.timbre.shell.Format;
import io.timbre.shell.ViewersCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the model of the outreach page of one creator. */
@Component
class ShowCreatorOutreach {

  /** The creator that the page is about. */
  record Who(
      String path,
      String profile,
      String name,
      String handle,
      String platform,
      String state,
      String contact) {}

  /** A template to choose from. */
  record Choice(long id, String name, boolean chosen) {}

  /**
   * A message as it would arrive.
   *
   * @param key the key of the draft, by which it can be sent once
   * @param missing the placeholders that are still open, as written
   */
  record Preview(String key, String subject, String body, List<String> missing) {}

  /** Another creator of the campaign with the same address. */
  record Sharing(String name, String handle, String platform, boolean mailed) {}

  private static final String PAGE = "outreach/creator";

  private final KeepContacts contacts;
  private final FindSharedAddress shared;
  private final FollowCreator follow;
  private final KeepMailServer servers;
  private final KeepTemplates templates;
  private final ReadCorrespondence read;
  private final ShowTimeline timeline;
  private final Format format;
  private final Clock clock;

  ShowCreatorOutreach(
      KeepContacts contacts,
      FindSharedAddress shared,
      FollowCreator follow,
      KeepMailServer servers,
      KeepTemplates templates,
      ReadCorrespondence read,
      ShowTimeline timeline,
      Format format,
      Clock clock) {
    this.contacts = contacts;
    this.shared = shared;
    this.follow = follow;
    this.servers = servers;
    this.templates = templates;
    this.read = read;
    this.timeline = timeline;
    this.format = format;
    this.clock = clock;
  }

  /**
   * Fills the page with the preview of a draft. Placeholders that are still open are filled in by
   * hand.
   */
  String preview(Correspondence with, Draft draft, Model model) {
    Wording wording = draft.wording();
    model.addAttribute("draft", MessageForm.of(wording));
    model.addAttribute(
        "preview",
        new Preview(draft.key().toString(), wording.subject(), wording.body(), wording.open()));
    return page(with, Optional.empty(), model);
  }

  /** Fills the page. A form that was sent is in the model already, with what was typed. */
  String page(Correspondence with, Optional<Long> chosen, Model model) {
    model.addAttribute("campaign", CampaignHead.of(with.campaign()));
    model.addAttribute("who", who(with));
    model.addAttribute(
        "suppression", contacts.suppression(with).map(SuppressionReason::name).orElse(""));
    model.addAttribute(
        "sender",
        servers.of(with.viewer().workspaceId()).map(one -> sender(one.settings())).orElse(""));
    model.addAttribute(
        "templates",
        templates.of(with.viewer()).stream()
            .map(one ->
                new Choice(one.id(), one.name(), chosen.filter(id -> id == one.id()).isPresent()))
            .toList());
    model.addAttribute("timeline", timeline.of(with));
    model.addAttribute("sharing", contacts.of(with).map(at -> sharing(with, at)).orElse(List.of()));
    addFollowUp(with, model);
    addForms(with, model);
    return PAGE;
  }

  private List<Sharing> sharing(Correspondence with, EmailAddress address) {
    return shared.others(with, address).stream()
        .map(one ->
            new Sharing(one.name(), "@" + one.handle(), "platform." + one.platform(), one.mailed()))
        .toList();
  }

  private void addFollowUp(Correspondence with, Model model) {
    LocalDate today = ViewersCalendar.today(clock);
    Optional<FollowUp> open =
        read.with(with).followUps().stream().filter(one -> one.doneAt().isEmpty()).findFirst();
    model.addAttribute("followUp", open.map(one -> format.day(one.dueOn())).orElse(""));
    model.addAttribute("due", open.filter(one -> follow.isDue(one, with)).isPresent());
    model.addAttribute("today", today.toString());
  }

  /** Adds the forms that are not in the model yet, with their initial values. */
  private void addForms(Correspondence with, Model model) {
    LocalDate today = ViewersCalendar.today(clock);
    model.mergeAttributes(
        Map.of(
            "draft", MessageForm.empty(),
            "contactForm", new ContactForm(contacts.of(with).map(EmailAddress::value).orElse("")),
            "replyForm", new ReplyForm(today.toString(), ""),
            "followUpForm", new FollowUpForm(today.plusWeeks(1).toString())));
  }

  private Who who(Correspondence with) {
    long channel = with.channel().value();
    String campaign = "/campaigns/" + with.campaign().id().value();
    return new Who(
        campaign + "/outreach/" + channel,
        campaign + "/creators/" + channel + "?from=outreach",
        with.entry().creator(),
        "@" + with.entry().handle().value(),
        "platform." + with.entry().platform(),
        "shortlist.state." + with.entry().state(),
        contacts.of(with).map(EmailAddress::value).orElse(""));
  }

  private static String sender(MailSettings settings) {
    return settings.fromName() + " <" + settings.from() + ">";
  }
}
