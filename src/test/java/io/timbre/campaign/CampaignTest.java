package io.timbre.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.timbre.TimbreTest;
import io.timbre.access.PersonId;
import io.timbre.access.WorkspaceId;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.ranking.StandingFlag;
import io.timbre.scoring.Weights;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@TimbreTest
@Transactional
class CampaignTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private static final CampaignTerms AUTUMN =
      new CampaignTerms(
          "Autumn bake",
          Goal.SALES,
          "Gluten-free flour",
          Optional.of(LocalDate.of(2026, 10, 1)),
          Optional.of(LocalDate.of(2026, 10, 31)),
          Money.parse("EUR 5000"),
          Optional.empty(),
          List.of("Flourish & Co"),
          List.of(
              new Deliverable(ContentFormat.POST, 1, Optional.empty()),
              new Deliverable(ContentFormat.STORY, 3, Optional.of(new BigDecimal("60")))));

  @Autowired private Campaigns campaigns;
  @Autowired private Clients clients;
  @Autowired private NicheTree tree;
  @Autowired private EntityManager entities;
  @Autowired private JdbcClient database;

  @Test
  void a_campaign_keeps_its_brief_as_it_was_written() {
    Campaign kept = kept();
    Campaign found = again(kept);
    assertThat(found.brief(tree)).isEqualTo(baking());
    assertThat(found.name()).isEqualTo("Autumn bake");
  }

  @Test
  void filters_that_were_kept_before_there_were_more_of_them_say_what_they_said() {
    Filters kept =
        new FiltersColumn()
            .convertToEntityAttribute(
                """
                {"platforms":["INSTAGRAM"],"tiers":["NANO"],"niches":["food"],"countries":["GB"],
                 "engagementRate":{"min":0.02,"max":null,"open":false},
                 "costPerEngagement":{"min":null,"max":0.5,"open":false},"words":["crumb"]}
                """);
    assertThat(kept)
        .isEqualTo(
            Filters.NONE
                .on(Set.of(Platform.INSTAGRAM))
                .ofSize(Set.of(Tier.NANO))
                .about(Set.of("food"))
                .from(Set.of("GB"))
                .engaging(Range.from(0.02))
                .costing(PriceRange.euros(Range.upTo(0.5)))
                .named(List.of("crumb")));
  }

  @Test
  void looking_for_something_else_replaces_the_whole_brief() {
    Campaign kept = kept();
    kept.lookFor("", Brief.NONE);
    assertThat(again(kept).brief(tree)).isEqualTo(Brief.NONE);
  }

  @Test
  void whom_a_question_left_out_is_no_part_of_the_brief_that_is_kept() {
    Brief without = baking().with(baking().filters().except(Set.of(new ChannelId(7))));
    Campaign kept = kept();
    kept.lookFor("", without);
    assertThat(again(kept).brief(tree)).isEqualTo(baking());
  }

  @Test
  void no_other_workspace_finds_a_campaign() {
    Campaign kept = kept();
    long other = kept.workspace().value() + 1;
    assertThat(campaigns.findByIdAndWorkspaceId(kept.id().value(), other)).isEmpty();
  }

  @Test
  void what_is_agreed_is_kept_as_it_was_agreed() {
    assertThat(again(kept()).terms()).isEqualTo(AUTUMN);
  }

  @Test
  void another_like_it_has_its_brief_and_its_terms_and_a_name_of_its_own() {
    Campaign kept = kept();
    Campaign copy = campaigns.save(kept.again("Winter bake", person(), NOW));
    Campaign found = again(copy);
    assertThat(found.terms()).isEqualTo(AUTUMN.named("Winter bake"));
    assertThat(found.brief(tree)).isEqualTo(baking());
    assertThat(found.id()).isNotEqualTo(kept.id());
  }

  @Test
  void an_archived_campaign_can_be_taken_up_again() {
    Campaign kept = kept();
    kept.archive(NOW);
    assertThat(again(kept).isArchived()).isTrue();
    Campaign found = again(kept);
    found.restore();
    assertThat(again(found).isArchived()).isFalse();
  }

  @Test
  void a_campaign_without_a_name_is_refused() {
    assertThatThrownBy(() -> AUTUMN.named("  "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
  }

  @Test
  void a_campaign_does_not_end_before_it_starts() {
    assertThatThrownBy(() ->
            new CampaignTerms(
                "Autumn bake",
                Goal.SALES,
                "",
                Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.of(LocalDate.of(2026, 10, 1)),
                Money.parse("EUR 5000"),
                Optional.empty(),
                List.of(),
                List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("end");
  }

  private Campaign kept() {
    Client client = clients.save(new Client(workspace(), "Brasserie Quillaxo", NOW));
    Campaign campaign = new Campaign(client, AUTUMN, person(), NOW);
    campaign.lookFor("gluten free baking for parents", baking());
    return campaigns.save(campaign);
  }

  private Brief baking() {
    return new Brief(
        List.of(
            new WeightedNiche(tree.get("gluten-free-baking"), 0.75),
            new WeightedNiche(tree.get("parenting"), 0.25)),
        Filters.NONE
            .on(Set.of(Platform.INSTAGRAM))
            .ofSize(Set.of(Tier.NANO, Tier.MICRO))
            .about(Set.of("food"))
            .notAbout(Set.of("gaming"))
            .from(Set.of("GB"))
            .speaking(Set.of("en"))
            .followedBy(Range.between(2_000, 80_000))
            .priced(new PriceRange(Range.upTo(300), CurrencyUnit.GBP))
            .knownPriceOnly(true)
            .engaging(Range.from(0.02))
            .costing(PriceRange.euros(Range.upTo(0.5)))
            .amongPeers(Range.from(50))
            .avoiding(Set.of(StandingFlag.AD_LOAD_DEDUCTION))
            .newestWithin(OptionalInt.of(90))
            .lettingIn(Set.of(Fact.COUNTRY, Fact.LANGUAGE))
            .named(List.of("crumb")),
        new Weights(0.5, 0.3, 0.2));
  }

  private Campaign again(Campaign kept) {
    entities.flush();
    entities.clear();
    return campaigns
        .findByIdAndWorkspaceId(kept.id().value(), kept.workspace().value())
        .orElseThrow();
  }

  private PersonId person() {
    return new PersonId(database.sql("select min(id) from person").query(Long.class).single());
  }

  private WorkspaceId workspace() {
    return new WorkspaceId(
        database.sql("select min(id) from workspace").query(Long.class).single());
  }
}
