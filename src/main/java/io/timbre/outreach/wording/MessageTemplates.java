package io.timbre.outreach.wording;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The saved templates of all workspaces. Callers give the workspace. */
interface MessageTemplates extends Repository<MessageTemplate, Long> {

  MessageTemplate save(MessageTemplate template);

  List<MessageTemplate> findByWorkspaceIdOrderById(long workspaceId);

  Optional<MessageTemplate> findByIdAndWorkspaceId(long id, long workspaceId);

  void delete(MessageTemplate template);
}
