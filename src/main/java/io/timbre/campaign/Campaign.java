package io.timbre.campaign;

import io.timbre.access.PersonId;
import io.timbre.access.WorkspaceId;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.scoring.Weights;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A campaign that a workspace runs for one of its clients: its terms and its brief. */
@Entity
public class Campaign {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long workspaceId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Client client;

  private String name;

  @Enumerated(EnumType.STRING)
  private Goal goal;

  private String product;
  private @Nullable LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  private BigDecimal budget;
  private String currency;

  @Enumerated(EnumType.STRING)
  private Compensation compensation;

  private @Nullable BigDecimal productCost;

  @Convert(converter = LinesColumn.class)
  private List<String> competitors;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "campaign_deliverable", joinColumns = @JoinColumn(name = "campaign_id"))
  @OrderBy("format")
  private List<Deliverable> deliverables = new ArrayList<>();

  private String briefText;
  private double weightEngagement;
  private double weightFit;
  private double weightCost;

  @Convert(converter = FiltersColumn.class)
  private Filters filters;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "campaign_niche", joinColumns = @JoinColumn(name = "campaign_id"))
  @OrderBy("weight DESC")
  private List<BriefNiche> niches = new ArrayList<>();

  private long createdBy;
  private Instant createdAt;
  private @Nullable Instant archivedAt;

  @Version private int version;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Campaign() {}

  /** A campaign for a client, with an empty brief. */
  @SuppressWarnings("NullAway.Init")
  public Campaign(Client client, CampaignTerms terms, PersonId by, Instant at) {
    this.workspaceId = client.workspace().value();
    this.client = client;
    this.createdBy = by.value();
    this.createdAt = at;
    agree(terms);
    lookFor("", Brief.NONE);
  }

  /** Returns a new campaign for the same client with the same terms and brief, and no decisions. */
  public Campaign again(String newName, PersonId by, Instant at) {
    Campaign copy = new Campaign(client, terms().named(newName), by, at);
    copy.briefText = briefText;
    copy.filters = filters;
    copy.weightEngagement = weightEngagement;
    copy.weightFit = weightFit;
    copy.weightCost = weightCost;
    copy.niches.addAll(niches);
    return copy;
  }

  /** The number of changes so far. A change is made only by someone who saw the latest. */
  public int version() {
    return version;
  }

  /** Replaces the terms. */
  public final void agree(CampaignTerms terms) {
    name = terms.name();
    goal = terms.goal();
    product = terms.product();
    startsOn = terms.startsOn().orElse(null);
    endsOn = terms.endsOn().orElse(null);
    budget = terms.budget().getAmount();
    currency = terms.budget().getCurrencyUnit().getCode();
    compensation = terms.compensation();
    productCost = terms.giftCost().orElse(null);
    competitors = terms.competitors();
    if (!deliverables.equals(terms.deliverables())) {
      deliverables.clear();
      deliverables.addAll(terms.deliverables());
    }
  }

  /** What is agreed with the client, besides the brief. */
  public CampaignTerms terms() {
    return new CampaignTerms(
        name,
        goal,
        product,
        Optional.ofNullable(startsOn),
        Optional.ofNullable(endsOn),
        budget(),
        Optional.ofNullable(productCost),
        competitors,
        deliverables);
  }

  /**
   * Replaces the brief.
   *
   * @param text the brief in words, as it was typed
   */
  public final void lookFor(String text, Brief brief) {
    briefText = text;
    weightEngagement = brief.weights().engagement();
    weightFit = brief.weights().fit();
    weightCost = brief.weights().cost();
    filters = brief.filters();
    niches.clear();
    for (WeightedNiche niche : brief.niches()) {
      niches.add(new BriefNiche(niche.niche().key(), niche.weight()));
    }
  }

  /** The brief, with its niches taken from the tree. */
  public Brief brief(NicheTree tree) {
    return new Brief(
        niches.stream().map(n -> new WeightedNiche(tree.get(n.key()), n.weight())).toList(),
        filters,
        new Weights(weightEngagement, weightFit, weightCost));
  }

  /** The brief in words, as it was typed; may be empty. */
  public String text() {
    return briefText;
  }

  /** Archives the campaign. Nothing is lost; archiving it again changes nothing. */
  public void archive(Instant at) {
    if (archivedAt == null) {
      archivedAt = at;
    }
  }

  /** Restores an archived campaign. */
  public void restore() {
    archivedAt = null;
  }

  public boolean isArchived() {
    return archivedAt != null;
  }

  /**
   * The id by which other modules refer to the campaign.
   *
   * @throws IllegalStateException before the campaign is stored
   */
  public CampaignId id() {
    if (id == null) {
      throw new IllegalStateException("The campaign " + name + " is not stored yet");
    }
    return new CampaignId(id);
  }

  /** The workspace that runs the campaign. No other workspace sees it. */
  public WorkspaceId workspace() {
    return new WorkspaceId(workspaceId);
  }

  /** The client that the campaign is for. */
  public Client client() {
    return client;
  }

  public String name() {
    return name;
  }

  /** The budget for all creators together. */
  public Money budget() {
    return Money.of(currency(), budget, RoundingMode.HALF_UP);
  }

  /** The currency of every price in the campaign. */
  public CurrencyUnit currency() {
    return CurrencyUnit.of(currency);
  }
}
