package io.timbre.campaign;

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
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agency's work for a client, as far as its brief: what it is looking for. */
@Entity
public class Campaign {

  /** The longest name that is kept, in characters. */
  public static final int LONGEST_NAME = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long workspaceId;
  private String name;
  private double weightEngagement;
  private double weightFit;
  private double weightCost;

  @Convert(converter = FiltersColumn.class)
  private Filters filters;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "campaign_niche", joinColumns = @JoinColumn(name = "campaign_id"))
  @OrderBy("weight DESC")
  private List<BriefNiche> niches = new ArrayList<>();

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Campaign() {}

  /**
   * A campaign of a workspace.
   *
   * @param name 1 to {@value #LONGEST_NAME} characters
   */
  public Campaign(WorkspaceId workspace, String name, Brief brief) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "A campaign's name has 1 to " + LONGEST_NAME + " characters, not: " + name);
    }
    this.workspaceId = workspace.value();
    this.name = name.strip();
    this.filters = brief.filters();
    lookFor(brief);
  }

  /** Looks for something else from now on. */
  public void lookFor(Brief brief) {
    weightEngagement = brief.weights().engagement();
    weightFit = brief.weights().fit();
    weightCost = brief.weights().cost();
    filters = brief.filters();
    niches.clear();
    for (WeightedNiche niche : brief.niches()) {
      niches.add(new BriefNiche(niche.niche().key(), niche.weight()));
    }
  }

  /** What the campaign is looking for, in the niches of the tree. */
  public Brief brief(NicheTree tree) {
    return new Brief(
        niches.stream().map(n -> new WeightedNiche(tree.get(n.key()), n.weight())).toList(),
        filters,
        new Weights(weightEngagement, weightFit, weightCost));
  }

  /**
   * The name other rooms know the campaign by.
   *
   * @throws IllegalStateException before the campaign is kept
   */
  public CampaignId id() {
    if (id == null) {
      throw new IllegalStateException("The campaign " + name + " is not kept yet");
    }
    return new CampaignId(id);
  }

  /** Whose campaign it is: no other workspace sees it. */
  public WorkspaceId workspace() {
    return new WorkspaceId(workspaceId);
  }

  /** What its people call it. */
  public String name() {
    return name;
  }
}
