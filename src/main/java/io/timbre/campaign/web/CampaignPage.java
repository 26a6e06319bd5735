package io.timbre.campaign.web;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignTerms;
import io.timbre.campaign.ChangeCampaign;
import io.timbre.campaign.ChangedMeanwhile;
import io.timbre.campaign.CurrencyInUse;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.StartCampaign;
import io.timbre.currency.ExchangeRates;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.ShowRanking;
import io.timbre.niche.NicheTree;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first page of a campaign: its brief and its terms. */
@Controller
class CampaignPage {

  private static final String CAMPAIGN = "/campaigns/{id:[1-9][0-9]{0,17}}";

  private final ChangeCampaign change;
  private final StartCampaign start;
  private final ReadCampaignTerms readTerms;
  private final ExchangeRates exchangeRates;
  private final NicheTree tree;
  private final Format format;
  private final ReadQuestion readQuestion;
  private final ShowRanking showRanking;

  CampaignPage(
      ChangeCampaign change,
      StartCampaign start,
      ReadCampaignTerms readTerms,
      ExchangeRates exchangeRates,
      NicheTree tree,
      Format format,
      ReadQuestion readQuestion,
      ShowRanking showRanking) {
    this.change = change;
    this.start = start;
    this.readTerms = readTerms;
    this.exchangeRates = exchangeRates;
    this.tree = tree;
    this.format = format;
    this.readQuestion = readQuestion;
    this.showRanking = showRanking;
  }

  @GetMapping(CAMPAIGN)
  String campaign(OpenedCampaign opened, Model model) {
    Campaign campaign = opened.campaign();
    model.addAttribute("terms", CampaignForm.of(campaign));
    model.addAttribute("seen", campaign.version());
    return page(campaign, model);
  }

  /**
   * Saves the terms. If someone else changed it meanwhile, the page shows what was typed and offers
   * to save it over their change.
   *
   * @param seen the campaign's version on the page that was sent
   */
  @PostMapping(CAMPAIGN)
  String agree(
      OpenedCampaign opened,
      @RequestParam int seen,
      @ModelAttribute("terms") CampaignForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    Campaign campaign = opened.campaign();
    Optional<CampaignTerms> terms = readTerms.read(form, errors);
    model.addAttribute("seen", seen);
    if (terms.isEmpty()) {
      return page(campaign, model);
    }
    try {
      change.agree(opened, seen, terms.get());
      String budget = format.money(terms.get().budget());
      next.addFlashAttribute("said", format.say(new Sentence("campaign.saved", budget)));
      return "redirect:" + opened.path();
    } catch (CurrencyInUse used) {
      errors.rejectValue(
          "currency",
          "campaign.wrong.currency-in-use",
          new Object[] {campaign.currency().getCode()},
          null);
      return page(campaign, model);
    } catch (ChangedMeanwhile changed) {
      model.addAttribute("seen", campaign.version());
      model.addAttribute("changed", true);
      return page(campaign, model);
    }
  }

  @PostMapping(CAMPAIGN + "/copies")
  String again(OpenedCampaign opened) {
    String name = opened.campaign().name();
    var copy = start.again(opened, copied(name));
    return "redirect:/campaigns/" + copy.value();
  }

  private String copied(String name) {
    int most = CampaignTerms.LONGEST_NAME - 20;
    String kept = name.length() > most ? beginning(name, most) + "…" : name;
    return format.say(new Sentence("campaign.copy.name", kept));
  }

  private static String beginning(String name, int length) {
    boolean halved = Character.isHighSurrogate(name.charAt(length - 1));
    return name.substring(0, halved ? length - 1 : length);
  }

  @PostMapping(CAMPAIGN + "/archive")
  String archive(OpenedCampaign opened) {
    change.archive(opened);
    return "redirect:/campaigns";
  }

  @PostMapping(CAMPAIGN + "/restore")
  String restore(@AlsoArchived OpenedCampaign opened) {
    change.restore(opened);
    return "redirect:" + opened.path();
  }

  private String page(Campaign campaign, Model model) {
    model.addAttribute("campaign", CampaignHead.of(campaign));
    model.addAttribute("text", campaign.text());
    Parameters kept = BriefParameters.of(campaign, tree);
    String candidates = "/campaigns/" + campaign.id().value() + "/candidates";
    showRanking.preview(readQuestion.read(kept), kept, candidates, model);
    model.addAttribute("elsewhere", true);
    model.addAttribute("weights", campaign.brief(tree).weights());
    model.addAttribute("clients", List.of());
    CampaignsPage.addChoices(model, exchangeRates);
    return "campaign/campaign";
  }
}
