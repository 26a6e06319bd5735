package io.timbre.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.timbre.TimbreTest;
import io.timbre.access.People;
import io.timbre.access.SignedIn;
import io.timbre.approval.Opinion.Verdict;
import io.timbre.campaign.CampaignId;
import io.timbre.campaign.ChangeCampaign;
import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.NoSuchCampaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.campaign.StartCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.discovery.OwnCreators;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.shell.Format;
import io.timbre.shortlist.ChangeTerms;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.MarkEntries.Tone;
import io.timbre.shortlist.Move;
import io.timbre.shortlist.MoveEntry;
import io.timbre.shortlist.RecordActivity;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.ShortlistChannel;
import io.timbre.shortlist.Terms;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TimbreTest
class ApprovalTest {

  private static final Set<SharedFigure> ALL = EnumSet.allOf(SharedFigure.class);

  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private Shortlist shortlist;
  @Autowired private MoveEntry moveEntry;
  @Autowired private ChangeTerms changeTerms;
  @Autowired private ShareForApproval shareForApproval;
  @Autowired private AnswerByLink answerByLink;
  @Autowired private ReadAnswers readAnswers;
  @Autowired private ApprovalLinks links;
  @Autowired private Answers answers;
  @Autowired private RecordActivity activity;
  @Autowired private Format format;
  @Autowired private OpenCampaign openCampaign;
  @Autowired private ChangeCampaign changeCampaign;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private SignedIn mara;
  private long campaign;
  private ChannelId lin;
  private ChannelId ada;

  @BeforeEach
  void two_channels_on_a_shortlist() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    lin = new ChannelId(creators.measured("Lin Lively", "lively", 20_300, 1_234));
    creators.price(lin.value(), 217);
    ada = new ChannelId(creators.measured("Ada Quiet", "quiet", 9_000, 300));
    creators.rank();
    mara = campaigns.person("agency");
    campaign = campaigns.paid(mara);
    shortlistChannel.add(openCampaign.open(campaign, mara), lin);
    shortlistChannel.add(openCampaign.open(campaign, mara), ada);
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
    creators.close();
  }

  private ApprovalToken share(Set<SharedFigure> figures) {
    return shareForApproval.share(openCampaign.open(campaign, mara), Set.of(lin), figures, 14);
  }

  private AnswerByLink daysLater(int days) {
    Clock later = Clock.offset(clock, Duration.ofDays(days));
    return new AnswerByLink(links, answers, activity, format, openCampaign, shortlist, later);
  }

  @Test
  void a_link_shows_who_was_chosen_and_nobody_else() {
    Shared shared = answerByLink.open(share(ALL)).shared();
    assertThat(shared.creators()).extracting(SharedCreator::name).containsExactly("Lin Lively");
    assertThat(shared.agency()).isEqualTo("Fernhill Agency");
    assertThat(shared.creators().getFirst().price()).isEqualByComparingTo("217");
    assertThat(shared.creators().getFirst().followers()).isEqualTo(20_300);
  }

  @ParameterizedTest
  @EnumSource
  void a_figure_that_is_not_shared_is_not_even_kept(SharedFigure hidden) {
    SharedCreator all = answerByLink.open(share(ALL)).shared().creators().getFirst();
    SharedCreator most =
        answerByLink
            .open(share(EnumSet.complementOf(EnumSet.of(hidden))))
            .shared()
            .creators()
            .getFirst();
    assertThat(figure(hidden, all)).isNotNull();
    assertThat(figure(hidden, most)).isNull();
  }

  private static Object figure(SharedFigure figure, SharedCreator of) {
    return switch (figure) {
      case SCORE -> of.score();
      case RATE -> of.rate();
      case ENGAGEMENTS -> of.engagements();
      case PRICE -> of.price();
      case PER_ENGAGEMENT -> of.perEngagement();
      case FOLLOWERS -> of.followers();
    };
  }

  @Test
  void what_the_client_saw_stays_whatever_changes() {
    ApprovalToken token = share(ALL);
    Shared before = answerByLink.open(token).shared();
    sql.sql("update creator set name = 'Somebody Else' where name = 'Lin Lively'").update();
    shortlistChannel.remove(openCampaign.open(campaign, mara), lin);
    assertThat(answerByLink.open(token).shared()).isEqualTo(before);
  }

  @Test
  void a_link_opens_until_its_last_moment_and_never_again() {
    ApprovalToken token = share(ALL);
    assertThatCode(() -> daysLater(13).open(token)).doesNotThrowAnyException();
    assertThatThrownBy(() -> daysLater(14).open(token)).isInstanceOf(NoSuchLink.class);
  }

  @Test
  void a_link_that_is_revoked_opens_no_more_and_its_answers_stay() {
    ApprovalToken token = share(ALL);
    answerByLink.answer(token, lin, new Opinion("Ana", Verdict.APPROVED, ""));
    long link = answerByLink.open(token).id();
    shareForApproval.revoke(openCampaign.open(campaign, mara), link);
    shareForApproval.revoke(openCampaign.open(campaign, mara), link);
    assertThat(activity.about(new CampaignId(campaign), lin))
        .extracting(done -> done.what().key())
        .containsOnlyOnce("activity.revoked");
    assertThatThrownBy(() -> answerByLink.open(token)).isInstanceOf(NoSuchLink.class);
    assertThatThrownBy(
            () -> answerByLink.answer(token, lin, new Opinion("Ana", Verdict.APPROVED, "")))
        .isInstanceOf(NoSuchLink.class);
    assertThat(readAnswers.of(openCampaign.open(campaign, mara)).get(link)).hasSize(1);
  }

  @Test
  void a_link_is_closed_while_its_campaign_is_archived() {
    ApprovalToken token = share(ALL);
    changeCampaign.archive(openCampaign.open(campaign, mara));
    assertThatThrownBy(() -> answerByLink.open(token)).isInstanceOf(NoSuchLink.class);
    assertThatThrownBy(
            () -> answerByLink.answer(token, lin, new Opinion("Ana", Verdict.APPROVED, "")))
        .isInstanceOf(NoSuchLink.class);
    changeCampaign.restore(openCampaign.open(campaign, mara));
    assertThatCode(() -> answerByLink.open(token)).doesNotThrowAnyException();
  }

  @Test
  void who_declined_or_was_removed_since_is_shown_no_more_and_cannot_be_approved() {
    ApprovalToken token =
        shareForApproval.share(openCampaign.open(campaign, mara), Set.of(lin, ada), ALL, 14);
    shortlistChannel.remove(openCampaign.open(campaign, mara), ada);
    assertThat(answerByLink.shared(token).creators())
        .extracting(SharedCreator::name)
        .containsExactly("Lin Lively");
    int seen = shortlist.one(openCampaign.open(campaign, mara), lin).version();
    moveEntry.move(openCampaign.open(campaign, mara), lin, seen, Move.declined("Not free"));
    assertThat(answerByLink.shared(token).creators()).isEmpty();
    assertThatThrownBy(
            () -> answerByLink.answer(token, lin, new Opinion("Ana", Verdict.APPROVED, "")))
        .isInstanceOf(NoSuchLink.class);
  }

  @Test
  void an_approval_is_of_the_terms_that_were_shown() {
    ApprovalToken token = share(ALL);
    answerByLink.answer(token, lin, new Opinion("Ana", Verdict.APPROVED, ""));
    assertThat(marks()).containsExactly("approval.mark.approved");
    changeTerms("217", 1);
    assertThat(marks()).as("the same price").containsExactly("approval.mark.approved");
    changeTerms("217", 2);
    assertThat(marks()).as("more posts").containsExactly("approval.mark.approved-other");
    changeTerms("216.99", 1);
    assertThat(marks()).as("another price").containsExactly("approval.mark.approved-other");
  }

  private List<String> marks() {
    return readAnswers.marks(new CampaignId(campaign)).get(lin).stream()
        .map(mark -> mark.says().key())
        .toList();
  }

  private void changeTerms(String price, int posts) {
    Terms terms =
        new Terms(
            Optional.empty(),
            Optional.of(new BigDecimal(price)),
            List.of(new Deliverable(ContentFormat.POST, posts, Optional.empty())),
            Optional.empty(),
            Optional.empty(),
            List.of());
    int seen = shortlist.one(openCampaign.open(campaign, mara), lin).version();
    changeTerms.change(openCampaign.open(campaign, mara), lin, seen, terms);
  }

  @Test
  void only_channels_in_a_link_are_said_to_be_shared() {
    share(ALL);
    assertThat(shared(lin)).isTrue();
    assertThat(shared(ada)).isFalse();
  }

  private boolean shared(ChannelId channel) {
    return activity.about(new CampaignId(campaign), channel).stream()
        .anyMatch(done -> done.what().key().equals("activity.shared"));
  }

  @Test
  void the_token_stands_nowhere_in_the_database() {
    String token = share(ALL).value();
    List<String> tables =
        sql.sql("select tablename from pg_tables where schemaname = 'public'")
            .query(String.class)
            .list();
    assertThat(tables).contains("approval_link", "activity");
    for (String table : tables) {
      long rows =
          sql.sql("select count(*) from \"" + table + "\" t where t::text like ?")
              .param("%" + token + "%")
              .query(Long.class)
              .single();
      assertThat(rows).as(table).isZero();
    }
  }

  @Test
  void two_links_never_have_the_same_token() {
    assertThat(share(ALL)).isNotEqualTo(share(ALL));
    assertThat(share(ALL).value()).matches("[A-Za-z0-9_-]{43}");
  }

  @Test
  void nobody_answers_for_a_channel_that_was_not_shared() {
    ApprovalToken token = share(ALL);
    assertThatThrownBy(
            () -> answerByLink.answer(token, ada, new Opinion("Ana", Verdict.APPROVED, "")))
        .isInstanceOf(NoSuchLink.class);
  }

  @Test
  void each_reviewers_last_word_counts_and_the_earlier_ones_stay() {
    ApprovalToken token = share(ALL);
    answerByLink.answer(token, lin, new Opinion("Ana", Verdict.APPROVED, ""));
    answerByLink.answer(token, lin, new Opinion("Ben", Verdict.APPROVED, "Lovely"));
    answerByLink.answer(token, lin, new Opinion("Ana", Verdict.DECLINED, "Too sweet"));
    assertThat(answerByLink.answers(token)).hasSize(3);
    assertThat(LastWords.of(answerByLink.answers(token)))
        .extracting(Answer::reviewer, Answer::isApproval)
        .containsExactly(tuple("Ben", true), tuple("Ana", false));
    assertThat(readAnswers.marks(new CampaignId(campaign)).get(lin))
        .extracting(mark -> mark.tone())
        .containsExactly(Tone.GOOD, Tone.BAD);
  }

  @Test
  void an_answer_stands_on_the_timeline_and_leaves_the_state_alone() {
    answerByLink.answer(share(ALL), lin, new Opinion("Ana", Verdict.DECLINED, "Too sweet"));
    var newest = activity.about(new CampaignId(campaign), lin).getFirst();
    assertThat(newest.who()).isEqualTo("Ana (client)");
    assertThat(format.say(newest.what())).isEqualTo("declined: Too sweet");
    assertThat(shortlist.one(openCampaign.open(campaign, mara), lin).state())
        .isEqualTo(EntryState.SHORTLISTED);
  }

  @Test
  void nobody_is_declined_without_a_reason() {
    assertThatThrownBy(() -> new Opinion("Ana", Verdict.DECLINED, "  "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Opinion(" ", Verdict.APPROVED, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_link_is_open_for_1_to_90_days() {
    assertThatThrownBy(
            () -> shareForApproval.share(openCampaign.open(campaign, mara), Set.of(lin), ALL, 91))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> shareForApproval.share(openCampaign.open(campaign, mara), Set.of(lin), ALL, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> shareForApproval.share(openCampaign.open(campaign, mara), Set.of(), ALL, 14))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_other_workspace_shares_reads_or_revokes() {
    ApprovalToken token = share(ALL);
    long link = answerByLink.open(token).id();
    SignedIn jonas = campaigns.person("marketer");
    long ofJonas = campaigns.paid(jonas);
    assertThatThrownBy(
            () -> shareForApproval.share(openCampaign.open(campaign, jonas), Set.of(lin), ALL, 14))
        .isInstanceOf(NoSuchCampaign.class);
    assertThatThrownBy(() -> shareForApproval.links(openCampaign.open(campaign, jonas)))
        .isInstanceOf(NoSuchCampaign.class);
    assertThatThrownBy(() -> readAnswers.of(openCampaign.open(campaign, jonas)))
        .isInstanceOf(NoSuchCampaign.class);
    assertThatThrownBy(() -> shareForApproval.revoke(openCampaign.open(campaign, jonas), link))
        .isInstanceOf(NoSuchCampaign.class);
    assertThatThrownBy(() -> shareForApproval.revoke(openCampaign.open(ofJonas, jonas), link))
        .isInstanceOf(NoSuchCampaign.class);
    assertThatCode(() -> answerByLink.open(token)).doesNotThrowAnyException();
  }
}
