package io.timbre.campaign.outreach.wording;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The templates of all workspaces: whoever asks says for which. */
interface MessageTemplates extends Repository<MessageTemplate, Long> {

  MessageTemplate save(MessageTemplate template);

  List<MessageTemplate> findByWorkspaceIdOrderById(long workspaceId);

  Optional<MessageTemplate> findByIdAndWorkspaceId(long id, long workspaceId);

  void delete(MessageTemplate template);
}
