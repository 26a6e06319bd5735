package io.timbre.campaign;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The campaigns of all workspaces: whoever asks says for which. */
public interface Campaigns extends Repository<Campaign, Long> {

  Campaign save(Campaign campaign);

  Optional<Campaign> findByIdAndWorkspaceId(long id, long workspaceId);
}
