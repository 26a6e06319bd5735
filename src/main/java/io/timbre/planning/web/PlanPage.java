package io.timbre.planning.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.NoSuchCampaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.planning.Aim;
import io.timbre.planning.AskForPlan;
import io.timbre.planning.CampaignPlan;
import io.timbre.planning.CampaignPlans;
import io.timbre.planning.PlanCriteria;
import io.timbre.planning.PlanId;
import io.timbre.planning.Pool;
import io.timbre.planning.ShortlistPlan;
import io.timbre.planning.UnreadablePlan;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.Shortlist;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a campaign's plan: its criteria, and the best plan that was found. */
@Controller
class PlanPage {

  /** A channel on the shortlist that can be required or excluded. */
  record Choice(long channel, String name, String handle) {}

  private static final Logger log = LoggerFactory.getLogger(PlanPage.class);

  private static final String PLAN = "/campaigns/{id:[1-9][0-9]{0,17}}/plan";
  private static final String ONE = PLAN + "/{plan:[1-9][0-9]{0,17}}";

  private final OpenCampaign campaigns;
  private final CampaignPlans plans;
  private final AskForPlan askForPlan;
  private final Shortlist shortlist;
  private final ShortlistPlan shortlistPlan;
  private final ReadPlanCriteria readWish;
  private final OfferLimits offerLimits;
  private final ShowPlan showPlan;
  private final Format format;

  PlanPage(
      OpenCampaign campaigns,
      CampaignPlans plans,
      AskForPlan askForPlan,
      Shortlist shortlist,
      ShortlistPlan shortlistPlan,
      ReadPlanCriteria readWish,
      OfferLimits offerLimits,
      ShowPlan showPlan,
      Format format) {
    this.campaigns = campaigns;
    this.plans = plans;
    this.askForPlan = askForPlan;
    this.shortlist = shortlist;
    this.shortlistPlan = shortlistPlan;
    this.readWish = readWish;
    this.offerLimits = offerLimits;
    this.showPlan = showPlan;
    this.format = format;
  }

  /** Shows the newest plan, or only the form if there is none yet. */
  @GetMapping(PLAN)
  String newest(@PathVariable long id, @AuthenticationPrincipal SignedIn viewer, Model model) {
    Campaign campaign = campaigns.open(id, viewer);
    return page(campaign, newest(id), model);
  }

  private @Nullable CampaignPlan newest(long campaign) {
    return plans.findTop10ByCampaignIdOrderByIdDesc(campaign).stream().findFirst().orElse(null);
  }

  @GetMapping(ONE)
  String one(
      @PathVariable long id,
      @PathVariable long plan,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    return page(campaigns.open(id, viewer), open(id, plan), model);
  }

  /**
   * Shows the part of the page that changes while a plan is in progress.
   *
   * @param seen the fingerprint of the plan as last shown; if it has not changed, the answer has no
   *     content
   */
  @GetMapping(path = ONE, headers = "HX-Request")
  Object progress(
      @PathVariable long id,
      @PathVariable long plan,
      @RequestParam(defaultValue = "") String seen,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    Campaign campaign = campaigns.open(id, viewer);
    CampaignPlan known = open(id, plan);
    if (known.seen().equals(seen)) {
      return ResponseEntity.noContent().build();
    }
    model.addAttribute("campaign", CampaignHead.of(campaign));
    model.addAttribute("plan", showPlan.of(known, campaign));
    return "planning/_result :: result";
  }

  @PostMapping(PLAN)
  String ask(
      @PathVariable long id,
      @ModelAttribute("criteria") PlanForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    Campaign campaign = campaigns.open(id, viewer);
    Optional<PlanCriteria> criteria = readWish.read(form, campaign.currency(), errors);
    if (criteria.isEmpty()) {
      return page(campaign, newest(id), model);
    }
    PlanId plan = askForPlan.ask(id, criteria.get(), viewer);
    return "redirect:/campaigns/" + id + "/plan/" + plan;
  }

  @PostMapping(ONE + "/stop")
  String stop(
      @PathVariable long id, @PathVariable long plan, @AuthenticationPrincipal SignedIn viewer) {
    askForPlan.stop(id, new PlanId(plan), viewer);
    return "redirect:/campaigns/" + id + "/plan/" + plan;
  }

  /** Asks for the same plan again, under the current circumstances. */
  @PostMapping(ONE + "/update")
  String update(
      @PathVariable long id, @PathVariable long plan, @AuthenticationPrincipal SignedIn viewer) {
    campaigns.open(id, viewer);
    PlanId anew = askForPlan.again(open(id, plan), viewer);
    return "redirect:/campaigns/" + id + "/plan/" + anew;
  }

  /** Puts the channels of the plan on the shortlist, on the plan's terms. */
  @PostMapping(ONE + "/shortlist")
  String shortlist(
      @PathVariable long id,
      @PathVariable long plan,
      @AuthenticationPrincipal SignedIn viewer,
      RedirectAttributes next) {
    campaigns.open(id, viewer);
    ShortlistPlan.Done done = shortlistPlan.put(open(id, plan), viewer);
    next.addFlashAttribute(
        "said",
        format.say(
            new Sentence(
                "plan.shortlisted", done.added(), done.changed(), done.left(), done.gone())));
    return "redirect:/campaigns/" + id + "/shortlist";
  }

  private CampaignPlan open(long campaign, long plan) {
    return plans.findByIdAndCampaignId(plan, campaign).orElseThrow(NoSuchCampaign::new);
  }

  private String page(Campaign campaign, @Nullable CampaignPlan plan, Model model) {
    long id = campaign.id().value();
    model.addAttribute("campaign", CampaignHead.of(campaign));
    try {
      show(campaign, plan, model);
    } catch (UnreadablePlan unreadable) {
      log.warn("A plan of campaign {} cannot be read", id, unreadable);
      show(campaign, null, model);
      model.addAttribute("unreadable", true);
    }
    model.addAttribute("aims", names(Aim.values()));
    model.addAttribute("pools", names(Pool.values()));
    model.addAttribute("limits", offerLimits.of(campaign));
    model.addAttribute(
        "choices",
        shortlist.of(campaign).stream()
            .map(entry ->
                new Choice(entry.channel().value(), entry.creator(), entry.handle().value()))
            .toList());
    model.addAttribute(
        "plans", showPlan.lines(plans.findTop10ByCampaignIdOrderByIdDesc(id), campaign));
    return "planning/plan";
  }

  private void show(Campaign campaign, @Nullable CampaignPlan plan, Model model) {
    if (!model.containsAttribute("criteria")) {
      model.addAttribute(
          "criteria",
          plan == null ? PlanForm.first(campaign.terms()) : PlanForm.of(plan.criteria()));
    }
    model.addAttribute("plan", plan == null ? null : showPlan.of(plan, campaign));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
