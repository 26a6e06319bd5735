package io.timbre.approval;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.timbre.campaign.CampaignId;
import io.timbre.campaign.KeepsAmounts;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.DeclinedByClient;
import io.timbre.shortlist.MarkEntries;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.Shortlisted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the answers of clients for the agency, and shows them as marks on the shortlist's cards.
 */
@Component
public class ReadAnswers implements MarkEntries, DeclinedByClient, KeepsAmounts {

  private final OpenCampaign campaigns;
  private final ApprovalLinks links;
  private final Answers answers;
  private final Shortlist shortlist;

  ReadAnswers(OpenCampaign campaigns, ApprovalLinks links, Answers answers, Shortlist shortlist) {
    this.campaigns = campaigns;
    this.links = links;
    this.answers = answers;
    this.shortlist = shortlist;
  }

  /**
   * Returns all answers of a campaign by the id of their link, in the order in which they were
   * given.
   */
  @Transactional(readOnly = true)
  public Map<Long, List<Answer>> of(OpenedCampaign opened) {
    return all(opened.campaign().id()).stream().collect(groupingBy(Answer::link));
  }

  private List<Answer> all(CampaignId campaign) {
    return answers.findByLinkIdInOrderById(links.numbers(campaign.value()));
  }

  @Override
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
    Map<Long, Shared> shared =
        links.findByCampaignIdOrderByIdDesc(campaign.value()).stream()
            .collect(toMap(ApprovalLink::id, ApprovalLink::shared));
    Map<ChannelId, Shortlisted> listed =
        shortlist.of(campaigns.forJob(campaign)).stream()
            .collect(toMap(Shortlisted::channel, entry -> entry));
    return LastWords.of(all(campaign)).stream()
        .filter(answer -> listed.containsKey(answer.channel()))
        .collect(
            groupingBy(
                Answer::channel,
                mapping(
                    answer ->
                        mark(
                            answer,
                            requireNonNull(shared.get(answer.link())),
                            requireNonNull(listed.get(answer.channel()))),
                    toList())));
  }

  private static Mark mark(Answer answer, Shared shared, Shortlisted now) {
    if (!answer.isApproval()) {
      return new Mark(Tone.BAD, new Sentence("approval.mark.declined", answer.reviewer()));
    }
    boolean same = shared.on(answer.channel()).map(seen -> seen.hasTermsOf(now)).orElse(false);
    return same
        ? new Mark(Tone.GOOD, new Sentence("approval.mark.approved", answer.reviewer()))
        : new Mark(Tone.BAD, new Sentence("approval.mark.approved-other", answer.reviewer()));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean keepsAmounts(CampaignId campaign) {
    return !links.numbers(campaign.value()).isEmpty();
  }
}
