package io.timbre.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.timbre.TimbreTest;
import io.timbre.access.People;
import io.timbre.access.SignedIn;
import io.timbre.campaign.CampaignId;
import io.timbre.campaign.ChangeCampaign;
import io.timbre.campaign.ChangedMeanwhile;
import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.NoSuchCampaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.campaign.StartCampaign;
import io.timbre.campaign.booking.Price;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.discovery.OwnCreators;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.scoring.Weights;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TimbreTest
class ShortlistTest {

  @Autowired private OpenCampaign openCampaign;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ChangeCampaign changeCampaign;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private MoveEntry moveEntry;
  @Autowired private ChangeTerms changeTerms;
  @Autowired private WriteNote writeNote;
  @Autowired private RefreshShortlist refreshShortlist;
  @Autowired private RecordActivity activity;
  @Autowired private Shortlist shortlist;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private SignedIn mara;
  private SignedIn jonas;
  private long campaign;
  private ChannelId lin;

  @BeforeEach
  void a_campaign_with_a_channel_on_its_shortlist() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    long channel = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    creators.price(channel, 217);
    creators.rank();
    lin = new ChannelId(channel);
    mara = campaigns.person("agency");
    jonas = campaigns.person("marketer");
    campaign = campaigns.paid(mara);
    shortlistChannel.add(openCampaign.open(campaign, mara), lin);
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
    creators.close();
  }

  private Shortlisted entry() {
    return shortlist.one(openCampaign.open(campaign, mara), lin);
  }

  @Test
  void a_channel_is_shortlisted_as_it_is_judged_now() {
    Shortlisted entry = entry();
    assertThat(entry.creator()).isEqualTo("Lin Lively");
    assertThat(entry.state()).isEqualTo(EntryState.SHORTLISTED);
    assertThat(entry.frozenScore().price()).isEqualTo(217);
    assertThat(entry.frozenScore().priceEstimated()).isFalse();
    assertThat(entry.frozenScore().followers()).isEqualTo(20_300);
    assertThat(entry.frozenScore().score())
        .isBetween(entry.frozenScore().scoreLo(), entry.frozenScore().scoreHi());
    assertThat(entry.terms().deliverables())
        .containsExactly(new Deliverable(ContentFormat.POST, 1, Optional.empty()));
    assertThat(entry.price()).contains(price("217.00", Price.Kind.ASKED));
  }

  @Test
  void a_channel_that_is_shortlisted_again_stays_as_it_is() {
    moveEntry.move(
        openCampaign.open(campaign, mara), lin, entry().version(), Move.to(EntryState.CONTACTED));
    shortlistChannel.add(openCampaign.open(campaign, mara), lin);
    assertThat(shortlist.of(openCampaign.open(campaign, mara))).hasSize(1);
    assertThat(entry().state()).isEqualTo(EntryState.CONTACTED);
  }

  @Test
  void two_who_shortlist_the_same_channel_at_once_make_one_entry() {
    shortlistChannel.remove(openCampaign.open(campaign, mara), lin);
    List<CompletableFuture<Void>> both =
        List.of(
            CompletableFuture.runAsync(
                () -> shortlistChannel.add(openCampaign.open(campaign, mara), lin)),
            CompletableFuture.runAsync(
                () -> shortlistChannel.add(openCampaign.open(campaign, mara), lin)));
    both.forEach(CompletableFuture::join);
    assertThat(shortlist.of(openCampaign.open(campaign, mara))).hasSize(1);
  }

  @Test
  void a_channel_of_no_ranking_cannot_be_shortlisted() {
    assertThatThrownBy(() ->
            shortlistChannel.add(openCampaign.open(campaign, mara), new ChannelId(999_999_999)))
        .isInstanceOf(NoSuchEntry.class);
  }

  @Test
  void the_judgement_stands_whatever_is_learnt_later() {
    FrozenScore before = entry().frozenScore();
    creators.price(cheaper(), 1);
    creators.rank();
    assertThat(entry().frozenScore()).isEqualTo(before);
  }

  private long cheaper() {
    sql.sql("delete from rate where channel_id = ?").param(lin.value()).update();
    return lin.value();
  }

  @Test
  void what_a_preview_shows_is_what_a_refresh_does() {
    creators.price(cheaper(), 20);
    creators.rank();
    FrozenScore before = entry().frozenScore();
    Refresh preview = refreshShortlist.preview(openCampaign.open(campaign, mara));
    assertThat(entry().frozenScore()).isEqualTo(before);
    FrozenScore after = preview.changes().getFirst().after();
    assertThat(after.price()).isEqualTo(20);
    assertThat(after.score()).isGreaterThan(before.score());

    refreshShortlist.apply(openCampaign.open(campaign, mara), preview.seal());
    assertThat(entry().frozenScore().figures()).isEqualTo(after.figures());
    assertThat(refreshShortlist.preview(openCampaign.open(campaign, mara)).changes()).isEmpty();
    assertThat(told()).contains("activity.refreshed");
  }

  @Test
  void a_score_for_an_earlier_brief_is_told_until_the_figures_are_refreshed() {
    Brief filtered = Brief.NONE.with(Filters.NONE.on(Set.of(Platform.TIKTOK)));
    changeCampaign.lookFor(openCampaign.open(campaign, mara), "on TikTok", filtered);
    assertThat(entry().forEarlierBrief()).as("filters change no score").isFalse();

    Brief cheap = new Brief(List.of(), Filters.NONE, new Weights(0.2, 0, 0.8));
    changeCampaign.lookFor(openCampaign.open(campaign, mara), "cheap", cheap);
    assertThat(entry().forEarlierBrief()).isTrue();
    refreshShortlist.apply(
        openCampaign.open(campaign, mara),
        refreshShortlist.preview(openCampaign.open(campaign, mara)).seal());
    assertThat(entry().forEarlierBrief()).isFalse();
  }

  @Test
  void a_refresh_is_refused_when_the_standings_moved_on_since_the_preview() {
    creators.price(cheaper(), 20);
    creators.rank();
    FrozenScore before = entry().frozenScore();
    String seal = refreshShortlist.preview(openCampaign.open(campaign, mara)).seal();
    creators.price(cheaper(), 30);
    creators.rank();
    assertThatThrownBy(() -> refreshShortlist.apply(openCampaign.open(campaign, mara), seal))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(entry().frozenScore()).isEqualTo(before);
  }

  @Test
  void who_moves_what_somebody_else_moved_meanwhile_is_told_so() {
    int seen = entry().version();
    moveEntry.move(openCampaign.open(campaign, mara), lin, seen, Move.to(EntryState.CONTACTED));
    assertThatThrownBy(() ->
            moveEntry.move(
                openCampaign.open(campaign, mara), lin, seen, Move.to(EntryState.NEGOTIATING)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(entry().state()).isEqualTo(EntryState.CONTACTED);
  }

  @Test
  void of_two_who_move_the_same_card_at_once_one_wins_and_one_is_told() {
    int seen = entry().version();
    var both =
        List.of(EntryState.CONTACTED, EntryState.NEGOTIATING).stream()
            .map(to ->
                CompletableFuture.runAsync(() ->
                        moveEntry.move(openCampaign.open(campaign, mara), lin, seen, Move.to(to)))
                    .handle((done, failure) -> failure == null))
            .toList();
    assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    assertThat(entry().version()).isEqualTo(seen + 1);
  }

  @Test
  void declining_keeps_the_reason_and_starting_anew_drops_it() {
    moveEntry.move(
        openCampaign.open(campaign, mara), lin, entry().version(), Move.declined(" Too dear "));
    assertThat(entry().declinedBecause()).contains("Too dear");
    moveEntry.move(
        openCampaign.open(campaign, mara), lin, entry().version(), Move.to(EntryState.SHORTLISTED));
    assertThat(entry().declinedBecause()).isEmpty();
  }

  @Test
  void a_gifted_product_counts_as_price() {
    long gifted = campaigns.gifted(mara, "40");
    shortlistChannel.add(openCampaign.open(gifted, mara), lin);
    Shortlisted entry = shortlist.one(openCampaign.open(gifted, mara), lin);
    assertThat(entry.price()).contains(price("40.00", Price.Kind.OFFERED));
    moveEntry.move(
        openCampaign.open(gifted, mara), lin, entry.version(), Move.to(EntryState.AGREED));
    assertThat(shortlist.one(openCampaign.open(gifted, mara), lin).price())
        .contains(price("40.00", Price.Kind.AGREED));
  }

  @Test
  void terms_are_kept_as_agreed() {
    Terms terms =
        new Terms(
            Optional.of(campaigns.person("admin").id()),
            Optional.of(new BigDecimal("310.50")),
            List.of(new Deliverable(ContentFormat.REEL, 2, Optional.of(new BigDecimal("300")))),
            Optional.of(LocalDate.of(2026, 12, 1)),
            Optional.of(LocalDate.of(2026, 12, 24)),
            List.of("baker", "warm voice"));
    changeTerms.change(openCampaign.open(campaign, mara), lin, entry().version(), terms);
    assertThat(entry().terms()).isEqualTo(terms);
    assertThat(entry().owner()).contains("Edda Quist");
    assertThat(entry().price()).contains(price("310.50", Price.Kind.AGREED));
  }

  @Test
  void nobody_of_another_workspace_looks_after_an_entry() {
    Terms terms =
        new Terms(
            Optional.of(jonas.id()),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    assertThatThrownBy(() ->
            changeTerms.change(openCampaign.open(campaign, mara), lin, entry().version(), terms))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_agreed_does_not_lose_its_price() {
    moveEntry.move(
        openCampaign.open(campaign, mara),
        lin,
        entry().version(),
        Move.agreed(new BigDecimal("200")));
    assertThatThrownBy(() ->
            changeTerms.change(
                openCampaign.open(campaign, mara), lin, entry().version(), Terms.asking(List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everything_that_is_done_is_told_on_the_timeline() {
    writeNote.write(openCampaign.open(campaign, mara), lin, "Answers fast");
    moveEntry.move(openCampaign.open(campaign, mara), lin, entry().version(), Move.declined("Ill"));
    shortlistChannel.remove(openCampaign.open(campaign, mara), lin);
    assertThat(told())
        .containsExactly(
            "activity.removed", "activity.declined", "activity.note", "activity.added");
    assertThat(writeNote.written(openCampaign.open(campaign, mara), lin))
        .extracting(Note::words)
        .containsExactly("Answers fast");
  }

  @Test
  void no_verb_opens_the_campaign_of_another_workspace() {
    int seen = entry().version();
    Move move = Move.to(EntryState.CONTACTED);
    Terms terms = Terms.asking(List.of());
    List<ThrowingCallable> verbs =
        List.of(
            () -> shortlist.of(openCampaign.open(campaign, jonas)),
            () -> shortlist.one(openCampaign.open(campaign, jonas), lin),
            () -> shortlist.channels(openCampaign.open(campaign, jonas)),
            () -> shortlistChannel.add(openCampaign.open(campaign, jonas), lin),
            () -> shortlistChannel.remove(openCampaign.open(campaign, jonas), lin),
            () -> moveEntry.move(openCampaign.open(campaign, jonas), lin, seen, move),
            () -> changeTerms.change(openCampaign.open(campaign, jonas), lin, seen, terms),
            () -> writeNote.write(openCampaign.open(campaign, jonas), lin, "Mine now"),
            () -> writeNote.written(openCampaign.open(campaign, jonas), lin),
            () -> refreshShortlist.preview(openCampaign.open(campaign, jonas)),
            () -> refreshShortlist.apply(openCampaign.open(campaign, jonas), ""));
    verbs.forEach(verb -> assertThatThrownBy(verb).isInstanceOf(NoSuchCampaign.class));
    assertThat(told()).containsExactly("activity.added");
  }

  private List<String> told() {
    return activity.about(new CampaignId(campaign), lin).stream()
        .map(one -> one.what().key())
        .toList();
  }

  private static Price price(String amount, Price.Kind kind) {
    return new Price(Money.of(CurrencyUnit.EUR, new BigDecimal(amount)), kind);
  }
}
