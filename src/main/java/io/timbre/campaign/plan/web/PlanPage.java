package io.timbre.campaign.plan.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.NoSuchCampaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.plan.Aim;
import io.timbre.campaign.plan.AskForPlan;
import io.timbre.campaign.plan.CampaignPlan;
import io.timbre.campaign.plan.CampaignPlans;
import io.timbre.campaign.plan.PlanId;
import io.timbre.campaign.plan.Pool;
import io.timbre.campaign.plan.Wish;
import io.timbre.campaign.shortlist.Shortlist;
import io.timbre.campaign.shortlist.ShortlistChannel;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** A campaign's plan: what it must keep to, and the best that was found. */
@Controller
class PlanPage {

  /** Somebody on the shortlist, who must be in the plan or must not. */
  record Choice(long channel, String name) {}

  private static final String PLAN = "/campaigns/{id:[1-9][0-9]{0,17}}/plan";
  private static final String ONE = PLAN + "/{plan:[1-9][0-9]{0,17}}";

  private final OpenCampaign campaigns;
  private final CampaignPlans plans;
  private final AskForPlan askForPlan;
  private final Shortlist shortlist;
  private final ShortlistChannel shortlistChannel;
  private final ReadWish readWish;
  private final OfferLimits offerLimits;
  private final ShowPlan showPlan;

  PlanPage(
      OpenCampaign campaigns,
      CampaignPlans plans,
      AskForPlan askForPlan,
      Shortlist shortlist,
      ShortlistChannel shortlistChannel,
      ReadWish readWish,
      OfferLimits offerLimits,
      ShowPlan showPlan) {
    this.campaigns = campaigns;
    this.plans = plans;
    this.askForPlan = askForPlan;
    this.shortlist = shortlist;
    this.shortlistChannel = shortlistChannel;
    this.readWish = readWish;
    this.offerLimits = offerLimits;
    this.showPlan = showPlan;
  }

  /** The newest plan, or where the first is asked for. */
  @GetMapping(PLAN)
  String newest(@PathVariable long id, @AuthenticationPrincipal SignedIn viewer, Model model) {
    Campaign campaign = campaigns.open(id, viewer);
    CampaignPlan newest =
        plans.findTop10ByCampaignIdOrderByIdDesc(id).stream().findFirst().orElse(null);
    return page(campaign, newest, viewer, model);
  }

  @GetMapping(ONE)
  String one(
      @PathVariable long id,
      @PathVariable long plan,
      @RequestHeader(name = "HX-Request", defaultValue = "false") String htmx,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    Campaign campaign = campaigns.open(id, viewer);
    String page = page(campaign, open(id, plan), viewer, model);
    return htmx.equals("true") ? "plan/_result :: result" : page;
  }

  @PostMapping(PLAN)
  String ask(
      @PathVariable long id,
      @ModelAttribute("wish") PlanForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Campaign campaign = campaigns.open(id, viewer);
    Optional<Wish> wish = readWish.read(form, errors);
    if (wish.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(campaign, null, viewer, model);
    }
    PlanId plan = askForPlan.ask(id, wish.get(), viewer);
    return SeeOther.at("/campaigns/" + id + "/plan/" + plan, request);
  }

  @PostMapping(ONE + "/stop")
  String stop(
      @PathVariable long id,
      @PathVariable long plan,
      @AuthenticationPrincipal SignedIn viewer,
      HttpServletRequest request) {
    askForPlan.stop(id, new PlanId(plan), viewer);
    return SeeOther.at("/campaigns/" + id + "/plan/" + plan, request);
  }

  /** Puts everybody the plan books on the shortlist. */
  @PostMapping(ONE + "/shortlist")
  String shortlist(
      @PathVariable long id,
      @PathVariable long plan,
      @AuthenticationPrincipal SignedIn viewer,
      HttpServletRequest request) {
    campaigns.open(id, viewer);
    open(id, plan).outcome().lines().stream()
        .map(line -> new ChannelId(line.channel()))
        .forEach(channel -> shortlistChannel.add(id, channel, viewer));
    return SeeOther.at("/campaigns/" + id + "/shortlist", request);
  }

  private CampaignPlan open(long campaign, long plan) {
    return plans.findByIdAndCampaignId(plan, campaign).orElseThrow(NoSuchCampaign::new);
  }

  private String page(
      Campaign campaign, @Nullable CampaignPlan plan, SignedIn viewer, Model model) {
    long id = campaign.id().value();
    model.addAttribute("campaign", CampaignHead.of(campaign));
    if (!model.containsAttribute("wish")) {
      model.addAttribute(
          "wish", plan == null ? PlanForm.first(campaign.budget()) : PlanForm.of(plan.wish()));
    }
    model.addAttribute("aims", names(Aim.values()));
    model.addAttribute("pools", names(Pool.values()));
    model.addAttribute("limits", offerLimits.of(campaign));
    model.addAttribute(
        "choices",
        shortlist.of(campaign).stream()
            .map(entry -> new Choice(entry.channel().value(), entry.creator()))
            .toList());
    model.addAttribute("plan", plan == null ? null : showPlan.of(plan, campaign));
    model.addAttribute(
        "plans", showPlan.lines(plans.findTop10ByCampaignIdOrderByIdDesc(id), campaign));
    return "plan/plan";
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
