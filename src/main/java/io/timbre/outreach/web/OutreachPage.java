package io.timbre.outreach.web;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.catalog.ChannelId;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.KeepMailServer;
import io.timbre.outreach.Correspondence;
import io.timbre.outreach.FollowCreator;
import io.timbre.outreach.FollowUp;
import io.timbre.outreach.KeepContacts;
import io.timbre.outreach.Message;
import io.timbre.outreach.MessageState;
import io.timbre.outreach.ReadCorrespondence;
import io.timbre.shell.Format;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.Shortlisted;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page with the shortlisted channels of a campaign and the state of the outreach to each. */
@Controller
class OutreachPage {

  /**
   * A channel on the shortlist.
   *
   * @param contact the workspace's address of the channel; empty if there is none
   * @param messageState the name of the newest message's state, or {@link ShownMessage#ANSWERED} if
   *     a reply came since; null if there is neither
   * @param messageDay the day and time at which the newest message was written; empty if there is
   *     none
   * @param followUp the day of the open follow-up; empty if there is none
   * @param due whether the follow-up is due
   */
  record ContactRow(
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

  /**
   * The states of the newest message, the most urgent first. The text "null" stands for a channel
   * without a message.
   */
  private static final List<String> URGENCY =
      List.of(
          MessageState.FAILED.name(),
          MessageState.UNCERTAIN.name(),
          MessageState.QUEUED.name(),
          MessageState.SENDING.name(),
          "null",
          MessageState.WITHDRAWN.name(),
          MessageState.SENT.name(),
          MessageState.SENT_BY_HAND.name(),
          ShownMessage.ANSWERED);

  private final Shortlist shortlist;
  private final KeepContacts contacts;
  private final ReadCorrespondence read;
  private final KeepMailServer servers;
  private final Format format;
  private final FollowCreator follow;

  OutreachPage(
      Shortlist shortlist,
      KeepContacts contacts,
      ReadCorrespondence read,
      KeepMailServer servers,
      Format format,
      FollowCreator follow) {
    this.shortlist = shortlist;
    this.contacts = contacts;
    this.read = read;
    this.servers = servers;
    this.format = format;
    this.follow = follow;
  }

  @GetMapping("/campaigns/{id:[1-9][0-9]{0,17}}/outreach")
  String outreach(OpenedCampaign opened, Model model) {
    Campaign campaign = opened.campaign();
    model.addAttribute("campaign", CampaignHead.of(campaign));
    model.addAttribute("rows", rows(opened));
    model.addAttribute("hasServer", servers.of(opened.viewer().workspaceId()).isPresent());
    return "outreach/outreach";
  }

  private List<ContactRow> rows(OpenedCampaign opened) {
    Campaign campaign = opened.campaign();
    List<Shortlisted> listed = shortlist.of(opened);
    Map<ChannelId, EmailAddress> addresses =
        contacts.of(opened.viewer(), listed.stream().map(Shortlisted::channel).toList());
    Map<ChannelId, Message> newest =
        read.messages(campaign).stream()
            .collect(Collectors.toMap(Message::channel, Function.identity(), (one, older) -> one));
    Set<ChannelId> answered = read.answered(campaign);
    Map<ChannelId, FollowUp> open =
        read.open(campaign).stream()
            .collect(Collectors.toMap(FollowUp::channel, Function.identity()));
    return listed.stream()
        .map(one ->
            row(
                new Correspondence(opened, one),
                answered.contains(one.channel()),
                addresses.get(one.channel()),
                newest.get(one.channel()),
                open.get(one.channel())))
        .sorted(Comparator.comparingInt(OutreachPage::urgency))
        .toList();
  }

  private ContactRow row(
      Correspondence correspondence,
      boolean answered,
      @Nullable EmailAddress address,
      @Nullable Message message,
      @Nullable FollowUp followUp) {
    Shortlisted with = correspondence.entry();
    return new ContactRow(
        with.channel().value(),
        with.creator(),
        "@" + with.handle().value(),
        "platform." + with.platform(),
        "shortlist.state." + with.state(),
        address == null ? "" : address.value(),
        answered ? ShownMessage.ANSWERED : message == null ? null : message.state().name(),
        message == null ? "" : format.moment(message.writtenAt()),
        followUp == null ? "" : format.day(followUp.dueOn()),
        followUp != null && follow.isDue(followUp, correspondence));
  }

  /**
   * How urgent a row is; lower is more urgent. A due follow-up is as urgent as a failed message.
   */
  private static int urgency(ContactRow row) {
    int state = URGENCY.indexOf(String.valueOf(row.messageState()));
    return row.due() ? 0 : state;
  }
}
