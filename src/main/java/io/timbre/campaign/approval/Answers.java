package io.timbre.campaign.approval;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The answers to all links: whoever asks has opened the campaign, or holds the token. */
interface Answers extends Repository<Answer, Long> {

  Answer save(Answer answer);

  /** In the order they came. */
  List<Answer> findByLinkIdInOrderById(Collection<Long> links);
}
