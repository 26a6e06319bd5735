package io.timbre.campaign.web;

import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.Campaigns;
import io.timbre.campaign.ClientId;
import io.timbre.campaign.Compensation;
import io.timbre.campaign.Format;
import io.timbre.campaign.Goal;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.Outline;
import io.timbre.campaign.StartCampaign;
import io.timbre.currency.ExchangeRates;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.ReadQuestion;
import io.timbre.shell.Show;
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
  record Line(long id, String name, String client, String goal, String budget, String dates) {}

  /** A client to choose from. */
  record ClientOption(String id, String name) {}

  private final Campaigns campaigns;
  private final KeepClients clients;
  private final StartCampaign start;
  private final ReadOutline readOutline;
  private final ReadQuestion readQuestion;
  private final ExchangeRates exchangeRates;
  private final Show show;

  CampaignsPage(
      Campaigns campaigns,
      KeepClients clients,
      StartCampaign start,
      ReadOutline readOutline,
      ReadQuestion readQuestion,
      ExchangeRates exchangeRates,
      Show show) {
    this.campaigns = campaigns;
    this.clients = clients;
    this.start = start;
    this.readOutline = readOutline;
    this.readQuestion = readQuestion;
    this.exchangeRates = exchangeRates;
    this.show = show;
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

  private List<Line> lines(List<Campaign> some) {
    return some.stream().map(this::line).toList();
  }

  private Line line(Campaign campaign) {
    Outline outline = campaign.outline();
    return new Line(
        campaign.id().value(),
        campaign.name(),
        campaign.client().name(),
        "campaign.goal." + outline.goal(),
        show.money(outline.budget().getAmount(), campaign.currency().getCode()),
        outline.startsOn().map(show::day).orElse("")
            + outline.endsOn().map(day -> " – " + show.day(day)).orElse(""));
  }

  @GetMapping("/campaigns/new")
  String blank(
      @RequestParam(name = "q", required = false) @Nullable String brief,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    model.addAttribute("outline", OutlineForm.empty(brief == null ? "" : brief));
    return page(viewer, model);
  }

  @PostMapping("/campaigns")
  String create(
      @ModelAttribute("outline") OutlineForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    Optional<Outline> outline = readOutline.read(form, errors);
    Optional<ClientId> client = client(form, viewer, errors);
    if (client.isEmpty() || outline.isEmpty()) {
      return page(viewer, model);
    }
    Question question = readQuestion.read(Parameters.of(Map.of("q", List.of(form.brief()))));
    var id =
        start.start(
            client.orElseThrow(), outline.orElseThrow(), question.text(), question.brief(), viewer);
    return "redirect:/campaigns/" + id.value() + "/candidates";
  }

  private Optional<ClientId> client(OutlineForm form, SignedIn viewer, BindingResult errors) {
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

  /** Adds the choices of the fields of an outline. */
  static void addChoices(Model model, ExchangeRates exchangeRates) {
    model.addAttribute("goals", names(Goal.values()));
    model.addAttribute("formats", names(Format.values()));
    model.addAttribute("compensations", names(Compensation.values()));
    model.addAttribute("currencies", exchangeRates.currencies());
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
