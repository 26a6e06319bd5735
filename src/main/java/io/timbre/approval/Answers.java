package io.timbre.approval;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The answers to the links of all campaigns. Callers have opened the campaign or the link. */
interface Answers extends Repository<Answer, Long> {

  Answer save(Answer answer);

  /** The answers to these links, in the order in which they were given. */
  List<Answer> findByLinkIdInOrderById(Collection<Long> links);
}
