package io.timbre.campaign.approval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.timbre.access.SignedIn;
import io.timbre.campaign.CampaignId;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.shortlist.MarkEntries;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the answers of clients for the agency, and shows them as marks on the shortlist's cards.
 */
@Component
public class ReadAnswers implements MarkEntries {

  private final OpenCampaign campaigns;
  private final ApprovalLinks links;
  private final Answers answers;

  ReadAnswers(OpenCampaign campaigns, ApprovalLinks links, Answers answers) {
    this.campaigns = campaigns;
    this.links = links;
    this.answers = answers;
  }

  /**
   * Returns all answers of a campaign by the id of their link, in the order in which they were
   * given.
   *
   * @throws io.timbre.campaign.NoSuchCampaign if the campaign is not the viewer's
   */
  @Transactional(readOnly = true)
  public Map<Long, List<Answer>> of(long campaignId, SignedIn viewer) {
    return all(campaigns.open(campaignId, viewer).id()).stream().collect(groupingBy(Answer::link));
  }

  private List<Answer> all(CampaignId campaign) {
    return answers.findByLinkIdInOrderById(links.numbers(campaign.value()));
  }

  /**
   * Returns the channels that at least one reviewer declined in their last answer. The caller has
   * opened the campaign.
   */
  @Transactional(readOnly = true)
  public Set<ChannelId> declined(CampaignId campaign) {
    return LastWords.of(all(campaign)).stream()
        .filter(answer -> !answer.isApproval())
        .map(Answer::channel)
        .collect(toUnmodifiableSet());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<ChannelId, List<Mark>> marks(CampaignId campaign) {
    return LastWords.of(all(campaign)).stream()
        .collect(groupingBy(Answer::channel, mapping(ReadAnswers::mark, toList())));
  }

  private static Mark mark(Answer answer) {
    return answer.isApproval()
        ? new Mark(Tone.GOOD, new Sentence("approval.mark.approved", answer.reviewer()))
        : new Mark(Tone.BAD, new Sentence("approval.mark.declined", answer.reviewer()));
  }
}
