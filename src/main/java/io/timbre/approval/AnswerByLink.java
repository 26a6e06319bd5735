package io.timbre.approval;

import io.timbre.campaign.OpenCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.RecordActivity;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.Shortlisted;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the holder of a token see what was shared by its link, and answer. */
@Component
public class AnswerByLink {

  private final ApprovalLinks links;
  private final Answers answers;
  private final RecordActivity activity;
  private final Format format;
  private final OpenCampaign campaigns;
  private final Shortlist shortlist;
  private final Clock clock;

  AnswerByLink(
      ApprovalLinks links,
      Answers answers,
      RecordActivity activity,
      Format format,
      OpenCampaign campaigns,
      Shortlist shortlist,
      Clock clock) {
    this.links = links;
    this.answers = answers;
    this.activity = activity;
    this.format = format;
    this.campaigns = campaigns;
    this.shortlist = shortlist;
    this.clock = clock;
  }

  /**
   * Returns the link that a token opens. A link is closed while its campaign is archived.
   *
   * @throws NoSuchLink if the token opens no link, for any reason
   */
  @Transactional(readOnly = true)
  public ApprovalLink open(ApprovalToken token) {
    return links
        .findByTokenHash(token.hash())
        .filter(link -> link.state(clock.instant()) == ApprovalLink.State.OPEN)
        .filter(link -> !campaigns.forJob(link.campaign()).isArchived())
        .orElseThrow(NoSuchLink::new);
  }

  /**
   * Returns what an open link shows by now: the figures as they were shared, without channels that
   * declined or left the shortlist since.
   *
   * @throws NoSuchLink if the token opens no link
   */
  @Transactional(readOnly = true)
  public Shared shared(ApprovalToken token) {
    ApprovalLink link = open(token);
    Set<ChannelId> considered =
        shortlist.of(campaigns.forJob(link.campaign())).stream()
            .filter(entry -> entry.state() != EntryState.DECLINED)
            .map(Shortlisted::channel)
            .collect(Collectors.toSet());
    return link.shared().only(considered::contains);
  }

  /** Returns the answers given by an open link, in the order in which they were given. */
  @Transactional(readOnly = true)
  public List<Answer> answers(ApprovalToken token) {
    return answers.findByLinkIdInOrderById(List.of(open(token).id()));
  }

  /**
   * Adds an answer about one creator. The state of the shortlist entry does not change, since only
   * the agency changes it.
   *
   * @throws NoSuchLink if the token opens no link, or one that does not show this creator
   */
  @Transactional
  public void answer(ApprovalToken token, ChannelId channel, Opinion opinion) {
    ApprovalLink link = open(token);
    if (shared(token).on(channel).isEmpty()) {
      throw new NoSuchLink();
    }
    answers.save(new Answer(link, channel, opinion, clock.instant()));
    String name = format.say(new Sentence("approval.reviewer", opinion.reviewer()));
    activity.byGuest(name, link.campaign(), channel, told(opinion));
  }

  private static Sentence told(Opinion opinion) {
    if (opinion.verdict() == Opinion.Verdict.DECLINED) {
      return new Sentence("activity.client.declined", opinion.words());
    }
    return opinion.words().isEmpty()
        ? new Sentence("activity.client.approved")
        : new Sentence("activity.client.approved-saying", opinion.words());
  }
}
