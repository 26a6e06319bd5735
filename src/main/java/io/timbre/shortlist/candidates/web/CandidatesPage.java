package io.timbre.shortlist.candidates.web;

import static java.util.stream.Collectors.toSet;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.ChangeCampaign;
import io.timbre.campaign.Competitors;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.web.BriefParameters;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.catalog.Channel;
import io.timbre.catalog.ChannelId;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.RankingAddresses;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.ShowRanking;
import io.timbre.discovery.WriteQuestion;
import io.timbre.niche.NicheTree;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.candidates.HiddenChannel;
import io.timbre.shortlist.candidates.HiddenChannels;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Discover inside a campaign. It shows the campaign's brief, or the question in the address if
 * there is one.
 */
@Controller
class CandidatesPage {

  static final String CAMPAIGN = "/campaigns/{id:[1-9][0-9]{0,17}}";
  private static final String CANDIDATES = CAMPAIGN + "/candidates";

  private final ChangeCampaign change;
  private final HiddenChannels hiddenChannels;
  private final Shortlist shortlist;
  private final ReadQuestion readQuestion;
  private final ShowRanking showRanking;
  private final NicheTree tree;

  CandidatesPage(
      ChangeCampaign change,
      HiddenChannels hiddenChannels,
      Shortlist shortlist,
      ReadQuestion readQuestion,
      ShowRanking showRanking,
      NicheTree tree) {
    this.change = change;
    this.hiddenChannels = hiddenChannels;
    this.shortlist = shortlist;
    this.readQuestion = readQuestion;
    this.showRanking = showRanking;
    this.tree = tree;
  }

  @GetMapping(CANDIDATES)
  String candidates(
      OpenedCampaign opened,
      @RequestParam MultiValueMap<String, String> request,
      @RequestHeader(name = "HX-Request", defaultValue = "false") String htmx,
      HttpServletResponse response,
      Model model) {
    Campaign campaign = opened.campaign();
    Parameters kept = BriefParameters.of(campaign, tree);
    Parameters asked = sorted(request.isEmpty() ? kept : Parameters.of(request));
    String address = show(opened, asked, model);
    if (!htmx.equals("true")) {
      return "shortlist/candidates";
    }
    response.setHeader("HX-Push-Url", address);
    return "shortlist/candidates :: main";
  }

  /**
   * Adds the order even if it is the default one. An address without parameters means the saved
   * brief, so a brief from which everything was removed needs at least one.
   */
  private static Parameters sorted(Parameters parameters) {
    return parameters.first("sort").isPresent() ? parameters : parameters.with("sort", "score");
  }

  private String show(OpenedCampaign opened, Parameters asked, Model model) {
    Campaign campaign = opened.campaign();
    Question question = readQuestion.read(asked);
    List<HiddenChannel> hidden = hiddenChannels.of(opened);
    model.addAttribute("campaign", CampaignHead.of(campaign));
    model.addAttribute("asked", asked);
    model.addAttribute("differs", question.wrongText() == null && differs(question, campaign));
    model.addAttribute("hidden", hidden);
    model.addAttribute("hide", HideForm.empty());
    model.addAttribute(
        "shortlisted", shortlist.channels(opened).stream().map(ChannelId::value).collect(toSet()));
    Competitors competitors = Competitors.of(campaign);
    return showRanking.show(
        question.except(hidden.stream().map(HiddenChannel::channel).collect(toSet())),
        asked,
        new RankingAddresses(path(opened), CampaignHead.of(campaign).creators()),
        channel -> remarks(competitors, channel),
        model);
  }

  private boolean differs(Question question, Campaign campaign) {
    Parameters kept = WriteQuestion.of(campaign.text(), campaign.brief(tree));
    return !WriteQuestion.of(question).entries().equals(kept.entries());
  }

  private static List<Sentence> remarks(Competitors competitors, Channel channel) {
    return competitors
        .namedIn(channel.creator().name(), channel.handle().value())
        .map(brand -> List.of(new Sentence("campaign.competitor", brand)))
        .orElse(List.of());
  }

  @PostMapping(CAMPAIGN + "/brief")
  String keep(OpenedCampaign opened, @RequestParam MultiValueMap<String, String> form) {
    Question question = readQuestion.read(Parameters.of(form));
    if (question.wrongText() != null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    change.lookFor(opened, question.text(), question.brief());
    return "redirect:" + path(opened);
  }

  static String path(OpenedCampaign opened) {
    return opened.path() + "/candidates";
  }
}
