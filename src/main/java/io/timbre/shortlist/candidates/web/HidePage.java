package io.timbre.shortlist.candidates.web;

import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.catalog.Channel;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Channels;
import io.timbre.discovery.Parameters;
import io.timbre.shortlist.candidates.HiddenChannel;
import io.timbre.shortlist.candidates.HiddenChannels;
import io.timbre.shortlist.candidates.HideChannel;
import io.timbre.shortlist.candidates.NoSuchCandidate;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Hides channels from a campaign's candidates and shows them again. */
@Controller
class HidePage {

  private static final String HIDDEN =
      CandidatesPage.CAMPAIGN + "/hidden/{channel:[1-9][0-9]{0,17}}";

  private final HideChannel hideChannel;
  private final HiddenChannels hiddenChannels;
  private final Channels channels;

  HidePage(HideChannel hideChannel, HiddenChannels hiddenChannels, Channels channels) {
    this.channels = channels;
    this.hideChannel = hideChannel;
    this.hiddenChannels = hiddenChannels;
  }

  @PostMapping(HIDDEN)
  String hide(
      OpenedCampaign opened,
      @PathVariable long channel,
      @ModelAttribute("hide") HideForm form,
      BindingResult errors,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestHeader(name = "HX-Request", defaultValue = "false") String htmx,
      Model model,
      HttpServletResponse response) {
    Parameters asked = Parameters.of(parameters);
    model.addAttribute("campaign", CampaignHead.of(opened.campaign()));
    model.addAttribute("asked", asked);
    boolean swaps = htmx.equals("true");
    if (!form.isFine(errors)) {
      return again(channel, swaps, model, response);
    }
    hideChannel.hide(opened, new ChannelId(channel), form.reason());
    if (!swaps) {
      return "redirect:" + asked.address(CandidatesPage.path(opened));
    }
    List<HiddenChannel> hidden = hiddenChannels.of(opened);
    model.addAttribute("hidden", hidden);
    model.addAttribute(
        "gone",
        hidden.stream().filter(one -> one.channel().value() == channel).findFirst().orElseThrow());
    return "shortlist/_candidates :: gone";
  }

  private String again(long channel, boolean swaps, Model model, HttpServletResponse response) {
    Channel known =
        channels.findByIdIn(List.of(channel)).stream()
            .findFirst()
            .orElseThrow(NoSuchCandidate::new);
    response.setHeader("HX-Retarget", "#hide-" + channel);
    model.addAttribute("channel", channel);
    model.addAttribute("name", known.creator().name());
    return swaps ? "shortlist/_hide :: form(channel=${channel}, name=${name})" : "shortlist/hide";
  }

  @PostMapping(HIDDEN + "/removal")
  String showAgain(
      OpenedCampaign opened,
      @PathVariable long channel,
      @RequestParam MultiValueMap<String, String> form) {
    hideChannel.showAgain(opened, new ChannelId(channel));
    String candidates = Parameters.of(form).address(CandidatesPage.path(opened));
    return "redirect:" + candidates + "#channel-" + channel;
  }
}
