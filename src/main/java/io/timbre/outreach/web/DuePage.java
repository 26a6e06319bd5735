package io.timbre.outreach.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignId;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.outreach.Correspondence;
import io.timbre.outreach.FollowCreator;
import io.timbre.outreach.FollowUp;
import io.timbre.shell.Format;
import io.timbre.shell.ViewersCalendar;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.Shortlisted;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page with all follow-ups of a workspace that are due today or overdue. Archived campaigns are
 * left out.
 */
@Controller
class DuePage {

  /** A creator to get back to. */
  record DueRow(
      String path,
      String name,
      String handle,
      String platform,
      String campaign,
      String client,
      String dueOn,
      boolean late) {}

  private final FollowCreator follow;
  private final OpenCampaign campaigns;
  private final Shortlist shortlist;
  private final Format format;
  private final Clock clock;

  DuePage(
      FollowCreator follow,
      OpenCampaign campaigns,
      Shortlist shortlist,
      Format format,
      Clock clock) {
    this.follow = follow;
    this.campaigns = campaigns;
    this.shortlist = shortlist;
    this.format = format;
    this.clock = clock;
  }

  @GetMapping("/campaigns/outreach")
  String due(@AuthenticationPrincipal SignedIn viewer, Model model) {
    Map<CampaignId, OpenedCampaign> running =
        campaigns.all(viewer).stream()
            .filter(opened -> !opened.campaign().isArchived())
            .collect(Collectors.toMap(OpenedCampaign::id, opened -> opened));
    List<FollowUp> due =
        follow.due(viewer).stream().filter(one -> running.containsKey(one.campaign())).toList();
    Map<CampaignId, Map<ChannelId, Shortlisted>> listed =
        due.stream()
            .map(FollowUp::campaign)
            .distinct()
            .collect(Collectors.toMap(id -> id, id -> byChannel(get(running, id))));
    model.addAttribute(
        "rows",
        due.stream()
            .flatMap(one ->
                // A channel that was removed from the shortlist is left out.
                Stream.ofNullable(get(listed, one.campaign()).get(one.channel()))
                    .filter(with ->
                        follow.isDue(one, new Correspondence(get(running, one.campaign()), with)))
                    .map(with -> row(one, get(running, one.campaign()).campaign(), with)))
            .toList());
    return "outreach/due";
  }

  private Map<ChannelId, Shortlisted> byChannel(OpenedCampaign opened) {
    return shortlist.of(opened).stream()
        .collect(Collectors.toMap(Shortlisted::channel, with -> with));
  }

  private static <T> T get(Map<CampaignId, T> map, CampaignId id) {
    return Objects.requireNonNull(map.get(id));
  }

  private DueRow row(FollowUp followUp, Campaign campaign, Shortlisted with) {
    return new DueRow(
        "/campaigns/" + campaign.id().value() + "/outreach/" + with.channel().value(),
        with.creator(),
        "@" + with.handle().value(),
        "platform." + with.platform(),
        campaign.name(),
        campaign.client().name(),
        format.day(followUp.dueOn()),
        followUp.dueOn().isBefore(ViewersCalendar.today(clock)));
  }
}
