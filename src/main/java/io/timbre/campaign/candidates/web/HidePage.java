package io.timbre.campaign.candidates.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.candidates.HiddenChannel;
import io.timbre.campaign.candidates.HiddenChannels;
import io.timbre.campaign.candidates.HideChannel;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.catalog.ChannelId;
import io.timbre.discovery.Parameters;
import io.timbre.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where candidates are hidden, and shown again. */
@Controller
class HidePage {

  private static final String HIDDEN =
      CandidatesPage.CAMPAIGN + "/hidden/{channel:[1-9][0-9]{0,17}}";

  private final OpenCampaign campaigns;
  private final HideChannel hideChannel;
  private final HiddenChannels hiddenChannels;

  HidePage(OpenCampaign campaigns, HideChannel hideChannel, HiddenChannels hiddenChannels) {
    this.campaigns = campaigns;
    this.hideChannel = hideChannel;
    this.hiddenChannels = hiddenChannels;
  }

  /** The form does not let a reason go that is no reason: only what is not the form sends one. */
  @PostMapping(HIDDEN)
  String hide(
      @PathVariable long id,
      @PathVariable long channel,
      @RequestParam String reason,
      @RequestParam MultiValueMap<String, String> form,
      @RequestHeader(name = "HX-Request", defaultValue = "false") String htmx,
      @AuthenticationPrincipal SignedIn viewer,
      HttpServletRequest request,
      Model model) {
    if (!HideChannel.isReason(reason)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    hideChannel.hide(id, new ChannelId(channel), reason, viewer);
    Parameters asked = Parameters.of(form);
    if (!htmx.equals("true")) {
      return SeeOther.at(asked.address(CandidatesPage.path(id)), request);
    }
    List<HiddenChannel> hidden = hiddenChannels.of(id, viewer);
    model.addAttribute("campaign", CampaignHead.of(campaigns.open(id, viewer)));
    model.addAttribute("asked", asked);
    model.addAttribute("hidden", hidden);
    model.addAttribute(
        "gone",
        hidden.stream().filter(one -> one.channel().value() == channel).findFirst().orElseThrow());
    return "campaign/_candidates :: gone";
  }

  @PostMapping(HIDDEN + "/removal")
  String showAgain(
      @PathVariable long id,
      @PathVariable long channel,
      @RequestParam MultiValueMap<String, String> form,
      @AuthenticationPrincipal SignedIn viewer,
      HttpServletRequest request) {
    hideChannel.showAgain(id, new ChannelId(channel), viewer);
    String candidates = Parameters.of(form).address(CandidatesPage.path(id));
    return SeeOther.at(candidates + "#channel-" + channel, request);
  }
}
