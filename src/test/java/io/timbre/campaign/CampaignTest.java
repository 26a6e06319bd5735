package io.timbre.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.timbre.TimbreTest;
import io.timbre.access.WorkspaceId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Range;
import io.timbre.scoring.Weights;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@TimbreTest
@Transactional
class CampaignTest {

  @Autowired private Campaigns campaigns;
  @Autowired private NicheTree tree;
  @Autowired private EntityManager entities;
  @Autowired private JdbcClient database;

  @Test
  void a_campaign_keeps_its_brief_as_it_was_written() {
    Campaign kept = campaigns.save(new Campaign(workspace(), "Autumn bake", baking()));
    Campaign found = again(kept);
    assertThat(found.brief(tree)).isEqualTo(baking());
    assertThat(found.name()).isEqualTo("Autumn bake");
  }

  @Test
  void looking_for_something_else_replaces_the_whole_brief() {
    Campaign kept = campaigns.save(new Campaign(workspace(), "Autumn bake", baking()));
    kept.lookFor(Brief.NONE);
    assertThat(again(kept).brief(tree)).isEqualTo(Brief.NONE);
  }

  @Test
  void no_other_workspace_finds_a_campaign() {
    Campaign kept = campaigns.save(new Campaign(workspace(), "Autumn bake", baking()));
    long other = kept.workspace().value() + 1;
    assertThat(campaigns.findByIdAndWorkspaceId(kept.id().value(), other)).isEmpty();
  }

  @Test
  void a_campaign_without_a_name_is_refused() {
    assertThatThrownBy(() -> new Campaign(workspace(), "  ", Brief.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
  }

  private Brief baking() {
    return new Brief(
        List.of(
            new WeightedNiche(tree.get("gluten-free-baking"), 0.75),
            new WeightedNiche(tree.get("parenting"), 0.25)),
        new Filters(
            Set.of(Platform.INSTAGRAM),
            Set.of(Tier.NANO, Tier.MICRO),
            Set.of("food"),
            Set.of("GB"),
            Range.from(0.02),
            Range.upTo(0.5),
            List.of("crumb")),
        new Weights(0.5, 0.3, 0.2));
  }

  private Campaign again(Campaign kept) {
    entities.flush();
    entities.clear();
    return campaigns
        .findByIdAndWorkspaceId(kept.id().value(), kept.workspace().value())
        .orElseThrow();
  }

  private WorkspaceId workspace() {
    return new WorkspaceId(
        database.sql("select min(id) from workspace").query(Long.class).single());
  }
}
