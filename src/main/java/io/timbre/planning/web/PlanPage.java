package io.timbre.planning.web;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.NoSuchCampaign;
import io.timbre.campaign.OpenedCampaign;
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

  private final CampaignPlans plans;
  private final AskForPlan askForPlan;
  private final Shortlist shortlist;
  private final ShortlistPlan shortlistPlan;
  private final ReadPlanCriteria readCriteria;
  private final OfferLimits offerLimits;
  private final ShowPlan showPlan;
  private final Format format;

  PlanPage(
      CampaignPlans plans,
      AskForPlan askForPlan,
      Shortlist shortlist,
      ShortlistPlan shortlistPlan,
      ReadPlanCriteria readCriteria,
      OfferLimits offerLimits,
      ShowPlan showPlan,
      Format format) {
    this.plans = plans;
    this.askForPlan = askForPlan;
    this.shortlist = shortlist;
    this.shortlistPlan = shortlistPlan;
    this.readCriteria = readCriteria;
    this.offerLimits = offerLimits;
    this.showPlan = showPlan;
    this.format = format;
  }

  /** Shows the newest plan, or only the form if there is none yet. */
  @GetMapping(PLAN)
  String newest(OpenedCampaign opened, Model model) {
    Campaign campaign = opened.campaign();
    return page(campaign, newest(opened), model);
  }

  private @Nullable CampaignPlan newest(OpenedCampaign opened) {
    return plans.findTop10ByCampaignIdOrderByIdDesc(opened.id().value()).stream()
        .findFirst()
        .orElse(null);
  }

  @GetMapping(ONE)
  String one(OpenedCampaign opened, @PathVariable long plan, Model model) {
    return page(opened.campaign(), open(opened, plan), model);
  }

  /**
   * Shows the part of the page that changes while a plan is in progress.
   *
   * @param seen the fingerprint of the plan as last shown; if it has not changed, the answer has no
   *     content
   */
  @GetMapping(path = ONE, headers = "HX-Request")
  Object progress(
      OpenedCampaign opened,
      @PathVariable long plan,
      @RequestParam(defaultValue = "") String seen,
      Model model) {
    Campaign campaign = opened.campaign();
    CampaignPlan known = open(opened, plan);
    if (known.seen().equals(seen)) {
      return ResponseEntity.noContent().build();
    }
    model.addAttribute("campaign", CampaignHead.of(campaign));
    model.addAttribute("plan", showPlan.of(known, campaign));
    return "planning/_result :: result";
  }

  @PostMapping(PLAN)
  String ask(
      OpenedCampaign opened,
      @ModelAttribute("criteria") PlanForm form,
      BindingResult errors,
      Model model) {
    Campaign campaign = opened.campaign();
    Optional<PlanCriteria> criteria = readCriteria.read(form, campaign.currency(), errors);
    if (criteria.isEmpty()) {
      return page(campaign, newest(opened), model);
    }
    PlanId plan = askForPlan.ask(opened, criteria.get());
    return "redirect:" + opened.path() + "/plan/" + plan;
  }

  @PostMapping(ONE + "/stop")
  String stop(OpenedCampaign opened, @PathVariable long plan) {
    askForPlan.stop(opened, new PlanId(plan));
    return "redirect:" + opened.path() + "/plan/" + plan;
  }

  /** Asks for the same plan again, under the current circumstances. */
  @PostMapping(ONE + "/update")
  String update(OpenedCampaign opened, @PathVariable long plan) {
    PlanId anew = askForPlan.again(opened, open(opened, plan));
    return "redirect:" + opened.path() + "/plan/" + anew;
  }

  /** Puts the channels of the plan on the shortlist, on the plan's terms. */
  @PostMapping(ONE + "/shortlist")
  String shortlist(OpenedCampaign opened, @PathVariable long plan, RedirectAttributes next) {
    ShortlistPlan.Done done = shortlistPlan.put(opened, open(opened, plan));
    next.addFlashAttribute(
        "said",
        format.say(
            new Sentence(
                "plan.shortlisted", done.added(), done.changed(), done.left(), done.gone())));
    return "redirect:" + opened.path() + "/shortlist";
  }

  private CampaignPlan open(OpenedCampaign opened, long plan) {
    return plans.findByIdAndCampaignId(plan, opened.id().value()).orElseThrow(NoSuchCampaign::new);
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
