package io.timbre.campaign.outreach.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignId;
import io.timbre.campaign.Campaigns;
import io.timbre.campaign.outreach.FollowCreator;
import io.timbre.campaign.outreach.FollowUp;
import io.timbre.catalog.Channel;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Channels;
import io.timbre.shell.Show;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom a workspace has to come back to today, in all its campaigns. */
@Controller
class DuePage {

  /** A creator to come back to. */
  record Row(
      String path,
      String name,
      String handle,
      String platform,
      String campaign,
      String client,
      String dueOn,
      boolean late) {}

  private final FollowCreator follow;
  private final Campaigns campaigns;
  private final Channels channels;
  private final Show show;
  private final Clock clock;

  DuePage(FollowCreator follow, Campaigns campaigns, Channels channels, Show show, Clock clock) {
    this.follow = follow;
    this.campaigns = campaigns;
    this.channels = channels;
    this.show = show;
    this.clock = clock;
  }

  @GetMapping("/campaigns/outreach")
  String due(@AuthenticationPrincipal SignedIn viewer, Model model) {
    Map<CampaignId, Campaign> running =
        campaigns.findByWorkspaceIdOrderByCreatedAtDesc(viewer.workspaceId().value()).stream()
            .filter(campaign -> !campaign.isArchived())
            .collect(Collectors.toMap(Campaign::id, campaign -> campaign));
    List<FollowUp> due =
        follow.due(viewer).stream().filter(one -> running.containsKey(one.campaign())).toList();
    Map<ChannelId, Channel> byId =
        channels.findByIdIn(due.stream().map(one -> one.channel().value()).toList()).stream()
            .collect(Collectors.toMap(Channel::id, channel -> channel));
    model.addAttribute(
        "rows",
        due.stream()
            .filter(one -> byId.containsKey(one.channel()))
            .map(one ->
                row(
                    one,
                    Objects.requireNonNull(running.get(one.campaign())),
                    Objects.requireNonNull(byId.get(one.channel()))))
            .toList());
    return "outreach/due";
  }

  private Row row(FollowUp followUp, Campaign campaign, Channel channel) {
    return new Row(
        "/campaigns/" + campaign.id().value() + "/outreach/" + channel.id().value(),
        channel.creator().name(),
        "@" + channel.handle().value(),
        "platform." + channel.platform(),
        campaign.name(),
        campaign.client().name(),
        show.day(followUp.dueOn()),
        followUp.dueOn().isBefore(LocalDate.now(clock)));
  }
}
