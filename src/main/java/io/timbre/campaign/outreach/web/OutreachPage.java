package io.timbre.campaign.outreach.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.outreach.FollowUp;
import io.timbre.campaign.outreach.KeepContacts;
import io.timbre.campaign.outreach.Message;
import io.timbre.campaign.outreach.ReadCorrespondence;
import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.campaign.outreach.mail.KeepMailServer;
import io.timbre.campaign.shortlist.Shortlist;
import io.timbre.campaign.shortlist.Shortlisted;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Show;
import io.timbre.shell.ViewersCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whom a campaign writes to, and how far that is. */
@Controller
class OutreachPage {

  /**
   * A creator of the shortlist.
   *
   * @param contact the workspace's own address, or nothing
   * @param messageState name of the newest message's state, or null
   * @param messageDay when that was written, or nothing
   * @param followUp when to come back, or nothing
   */
  record Row(
      long channel,
      String name,
      String handle,
      String platform,
      String state,
      String contact,
      @Nullable String messageState,
      String messageDay,
      String followUp,
      boolean due) {}

  private final OpenCampaign campaigns;
  private final Shortlist shortlist;
  private final KeepContacts contacts;
  private final ReadCorrespondence read;
  private final KeepMailServer servers;
  private final Show show;
  private final Clock clock;

  OutreachPage(
      OpenCampaign campaigns,
      Shortlist shortlist,
      KeepContacts contacts,
      ReadCorrespondence read,
      KeepMailServer servers,
      Show show,
      Clock clock) {
    this.campaigns = campaigns;
    this.shortlist = shortlist;
    this.contacts = contacts;
    this.read = read;
    this.servers = servers;
    this.show = show;
    this.clock = clock;
  }

  @GetMapping("/campaigns/{id:[1-9][0-9]{0,17}}/outreach")
  String outreach(@PathVariable long id, @AuthenticationPrincipal SignedIn viewer, Model model) {
    Campaign campaign = campaigns.open(id, viewer);
    model.addAttribute("campaign", CampaignHead.of(campaign));
    model.addAttribute("rows", rows(campaign, viewer));
    model.addAttribute("hasServer", servers.of(viewer.workspaceId()).isPresent());
    return "outreach/outreach";
  }

  private List<Row> rows(Campaign campaign, SignedIn viewer) {
    List<Shortlisted> listed = shortlist.of(campaign.id().value(), viewer);
    Map<ChannelId, EmailAddress> addresses =
        contacts.of(viewer, listed.stream().map(Shortlisted::channel).toList());
    Map<ChannelId, Message> newest =
        read.messages(campaign).stream()
            .collect(Collectors.toMap(Message::channel, Function.identity(), (one, older) -> one));
    Map<ChannelId, FollowUp> open =
        read.open(campaign).stream()
            .collect(Collectors.toMap(FollowUp::channel, Function.identity()));
    return listed.stream()
        .map(one ->
            row(
                one,
                addresses.get(one.channel()),
                newest.get(one.channel()),
                open.get(one.channel())))
        .toList();
  }

  private Row row(
      Shortlisted with,
      @Nullable EmailAddress address,
      @Nullable Message message,
      @Nullable FollowUp followUp) {
    LocalDate today = ViewersCalendar.today(clock);
    return new Row(
        with.channel().value(),
        with.creator(),
        "@" + with.handle().value(),
        "platform." + with.platform(),
        "shortlist.state." + with.state(),
        address == null ? "" : address.value(),
        message == null ? null : message.state().name(),
        message == null ? "" : show.moment(message.writtenAt()),
        followUp == null ? "" : show.day(followUp.dueOn()),
        followUp != null && followUp.isDue(today));
  }
}
