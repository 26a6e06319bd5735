package io.timbre.shortlist.web;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.ChangedMeanwhile;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.scoring.ScoreModel;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.Refresh;
import io.timbre.shortlist.RefreshShortlist;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the changes that a refresh of a shortlist would make, and makes them. */
@Controller
class RefreshPage {

  /** A shortlist entry with its figures before and after. */
  record RefreshedRow(String name, String handle, String platform, Figures before, Figures after) {}

  private static final String REFRESH = ShortlistPage.SHORTLIST + "/refresh";

  private final RefreshShortlist refreshShortlist;
  private final ShowFigures showFigures;
  private final Format format;

  RefreshPage(RefreshShortlist refreshShortlist, ShowFigures showFigures, Format format) {
    this.refreshShortlist = refreshShortlist;
    this.showFigures = showFigures;
    this.format = format;
  }

  @GetMapping(REFRESH)
  String preview(OpenedCampaign opened, Model model) {
    Campaign campaign = opened.campaign();
    model.addAttribute("campaign", CampaignHead.of(campaign));
    Refresh refresh = refreshShortlist.preview(opened);
    model.addAttribute("scoreModel", format.whole(ScoreModel.VERSION));
    model.addAttribute("benchmark", format.whole(refresh.benchmarkVersion()));
    model.addAttribute("unchanged", refresh.unchanged());
    model.addAttribute("seal", refresh.seal());
    model.addAttribute(
        "rows", refresh.changes().stream().map(one -> row(one, campaign.currency())).toList());
    return "shortlist/refresh";
  }

  private RefreshedRow row(Refresh.Change change, CurrencyUnit currency) {
    return new RefreshedRow(
        change.entry().creator(),
        change.entry().handle().value(),
        "platform." + change.entry().platform(),
        showFigures.of(change.before(), currency),
        showFigures.of(change.after(), currency));
  }

  /**
   * Makes the changes that were shown. If they are no longer the same, nothing changes and they are
   * shown again.
   *
   * @param seal the seal of the preview that was shown
   */
  @PostMapping(REFRESH)
  String apply(
      OpenedCampaign opened,
      @RequestParam(defaultValue = "") String seal,
      RedirectAttributes next) {
    try {
      refreshShortlist.apply(opened, seal);
      say(new Sentence("shortlist.refreshed"), next);
      return "redirect:" + opened.path() + "/shortlist";
    } catch (ChangedMeanwhile changed) {
      say(new Sentence("shortlist.refresh.changed"), next);
      return "redirect:" + opened.path() + "/shortlist/refresh";
    }
  }

  private void say(Sentence said, RedirectAttributes next) {
    next.addFlashAttribute("said", format.say(said));
  }
}
