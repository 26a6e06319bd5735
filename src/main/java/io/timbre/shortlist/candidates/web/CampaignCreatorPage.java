package io.timbre.shortlist.candidates.web;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.Competitors;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.web.BriefParameters;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.catalog.ChannelId;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.ShowCreator;
import io.timbre.discovery.ShowCreator.WayBack;
import io.timbre.niche.NicheTree;
import io.timbre.shell.Format;
import io.timbre.shortlist.Shortlist;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A creator's page inside a campaign. The creator is scored for the campaign's brief, or for the
 * question in the address if there is one.
 */
@Controller
class CampaignCreatorPage {

  private static final String FROM = "from";
  private static final String CANDIDATES = "candidates";
  private static final String PLAN = "plan";

  /** The tabs besides the candidates from which the page can be opened. */
  private static final Set<String> OTHERS = Set.of("shortlist", PLAN, "outreach");

  private final Shortlist shortlist;
  private final Format format;
  private final ReadQuestion readQuestion;
  private final ShowCreator showCreator;
  private final NicheTree tree;

  CampaignCreatorPage(
      Shortlist shortlist,
      ReadQuestion readQuestion,
      ShowCreator showCreator,
      NicheTree tree,
      Format format) {
    this.shortlist = shortlist;
    this.format = format;
    this.readQuestion = readQuestion;
    this.showCreator = showCreator;
    this.tree = tree;
  }

  /**
   * Shows the page. A shortlisted channel that has left the catalogue has no profile, so the answer
   * leads to its shortlist entry instead.
   *
   * @param request the question asked of the candidates, and the tab that the page was opened from
   *     unless that is the candidates
   */
  @GetMapping(CandidatesPage.CAMPAIGN + "/creators/{channel:[1-9][0-9]{0,17}}")
  String creator(
      OpenedCampaign opened,
      @PathVariable long channel,
      @RequestParam MultiValueMap<String, String> request,
      Model model,
      RedirectAttributes next) {
    Campaign campaign = opened.campaign();
    CampaignHead head = CampaignHead.of(campaign);
    Parameters given = Parameters.of(request);
    Parameters asked = given.without(FROM::equals);
    String tab = tab(given);
    try {
      showCreator.show(
          new ChannelId(channel),
          readQuestion.read(asked.names().isEmpty() ? BriefParameters.of(campaign, tree) : asked),
          new WayBack("creator.back." + tab, address(head, tab, channel, asked)),
          model);
    } catch (ResponseStatusException gone) {
      if (!shortlist.channels(opened).contains(new ChannelId(channel))) {
        throw gone;
      }
      next.addFlashAttribute("said", format.message("creator.gone"));
      return "redirect:" + opened.path() + "/shortlist/" + channel;
    }
    model.addAttribute("campaign", head);
    model.addAttribute("competitors", Competitors.of(campaign));
    model.addAttribute("tab", tab);
    return "shortlist/candidate";
  }

  private static String tab(Parameters given) {
    return given.first(FROM).filter(OTHERS::contains).orElse(CANDIDATES);
  }

  private static String address(CampaignHead head, String tab, long channel, Parameters asked) {
    return switch (tab) {
      case CANDIDATES -> asked.address(head.path() + "/" + tab);
      case PLAN -> head.path() + "/" + tab;
      default -> head.path() + "/" + tab + "/" + channel;
    };
  }
}
