package io.timbre.shortlist;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The entries of all shortlists. Callers have opened the campaign. */
interface ShortlistEntries extends Repository<ShortlistEntry, Long> {

  ShortlistEntry save(ShortlistEntry entry);

  void delete(ShortlistEntry entry);

  Optional<ShortlistEntry> findByCampaignIdAndChannelId(long campaignId, long channelId);

  List<ShortlistEntry> findByCampaignId(long campaignId);

  /** The entry of a channel, locked until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<ShortlistEntry> findToChangeByCampaignIdAndChannelId(long campaignId, long channelId);

  /** The entries of a campaign, locked until the transaction ends, always in the same order. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<ShortlistEntry> findToChangeByCampaignIdOrderByChannelId(long campaignId);
}
