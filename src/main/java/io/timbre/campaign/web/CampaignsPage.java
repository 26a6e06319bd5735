package io.timbre.campaign.web;

import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignTerms;
import io.timbre.campaign.Campaigns;
import io.timbre.campaign.ClientId;
import io.timbre.campaign.Compensation;
import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.Goal;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.StartCampaign;
import io.timbre.currency.ExchangeRates;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.ReadQuestion;
import io.timbre.shell.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the campaigns of a workspace and starts new ones. */
@Controller
class CampaignsPage {

  /** A campaign in the list. */
  record CampaignRow(
      long id, String name, String client, String goal, String budget, String dates) {}

  /** A client to choose from. */
  record ClientOption(String id, String name) {}

  private final Campaigns campaigns;
  private final KeepClients clients;
  private final StartCampaign startCampaign;
  private final ReadCampaignTerms readTerms;
  private final ReadQuestion readQuestion;
  private final ExchangeRates exchangeRates;
  private final Format format;

  CampaignsPage(
      Campaigns campaigns,
      KeepClients clients,
      StartCampaign startCampaign,
      ReadCampaignTerms readTerms,
      ReadQuestion readQuestion,
      ExchangeRates exchangeRates,
      Format format) {
    this.campaigns = campaigns;
    this.clients = clients;
    this.startCampaign = startCampaign;
    this.readTerms = readTerms;
    this.readQuestion = readQuestion;
    this.exchangeRates = exchangeRates;
    this.format = format;
  }

  @GetMapping("/campaigns")
  String campaigns(@AuthenticationPrincipal SignedIn viewer, Model model) {
    List<Campaign> all =
        campaigns.findByWorkspaceIdOrderByCreatedAtDesc(viewer.workspaceId().value());
    model.addAttribute("running", lines(all.stream().filter(one -> !one.isArchived()).toList()));
    model.addAttribute("archived", lines(all.stream().filter(Campaign::isArchived).toList()));
    model.addAttribute("hasClients", viewer.role() != Role.MARKETER);
    return "campaign/campaigns";
  }

  private List<CampaignRow> lines(List<Campaign> some) {
    return some.stream().map(this::line).toList();
  }

  private CampaignRow line(Campaign campaign) {
    CampaignTerms terms = campaign.terms();
    return new CampaignRow(
        campaign.id().value(),
        campaign.name(),
        campaign.client().name(),
        "campaign.goal." + terms.goal(),
        format.money(terms.budget().getAmount(), campaign.currency().getCode()),
        terms.startsOn().map(format::day).orElse("")
            + terms.endsOn().map(day -> " – " + format.day(day)).orElse(""));
  }

  @GetMapping("/campaigns/new")
  String blank(
      @RequestParam(name = "q", required = false) @Nullable String brief,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    model.addAttribute("terms", CampaignForm.empty(brief == null ? "" : brief));
    return page(viewer, model);
  }

  @PostMapping("/campaigns")
  String create(
      @ModelAttribute("terms") CampaignForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    Optional<CampaignTerms> terms = readTerms.read(form, errors);
    Optional<ClientId> client = client(form, viewer, errors);
    if (client.isEmpty() || terms.isEmpty()) {
      return page(viewer, model);
    }
    Question question = readQuestion.read(Parameters.of(Map.of("q", List.of(form.brief()))));
    var id =
        startCampaign.start(
            client.orElseThrow(), terms.orElseThrow(), question.text(), question.brief(), viewer);
    return "redirect:/campaigns/" + id.value() + "/candidates";
  }

  private Optional<ClientId> client(CampaignForm form, SignedIn viewer, BindingResult errors) {
    if (viewer.role() == Role.MARKETER) {
      return Optional.of(clients.itself(viewer));
    }
    Optional<ClientId> chosen =
        clients.of(viewer).stream()
            .map(client -> client.id())
            .filter(id -> String.valueOf(id.value()).equals(form.client()))
            .findFirst();
    if (chosen.isEmpty()) {
      errors.rejectValue("client", "campaign.wrong.client");
    }
    return chosen;
  }

  private String page(SignedIn viewer, Model model) {
    model.addAttribute("clients", options(viewer));
    addChoices(model, exchangeRates);
    return "campaign/new";
  }

  /** The clients to choose from. A brand is offered itself, even before its first campaign. */
  private List<ClientOption> options(SignedIn viewer) {
    return viewer.role() == Role.MARKETER
        ? List.of(new ClientOption("own", viewer.workspace()))
        : clients.of(viewer).stream()
            .map(one -> new ClientOption(String.valueOf(one.id().value()), one.name()))
            .toList();
  }

  /** Adds the choices of the fields of a campaign. */
  static void addChoices(Model model, ExchangeRates exchangeRates) {
    model.addAttribute("goals", names(Goal.values()));
    model.addAttribute("formats", names(ContentFormat.values()));
    model.addAttribute("compensations", names(Compensation.values()));
    model.addAttribute("currencies", exchangeRates.currencies());
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
