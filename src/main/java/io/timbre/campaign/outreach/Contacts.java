package io.timbre.campaign.outreach;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The contacts of all workspaces: whoever asks says for which. */
interface Contacts extends Repository<Contact, Long> {

  Contact save(Contact contact);

  Optional<Contact> findByWorkspaceIdAndChannelId(long workspaceId, long channelId);

  List<Contact> findByWorkspaceIdAndChannelIdIn(long workspaceId, Collection<Long> channelIds);

  void delete(Contact contact);
}
