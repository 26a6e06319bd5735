package io.timbre.planning;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.Competitors;
import io.timbre.catalog.ChannelId;
import io.timbre.planning.PlanResult.Reason;
import io.timbre.shortlist.DeclinedByClient;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.Shortlisted;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the shortlisted channels that a plan leaves out. */
@Component
class FindLeftOut {

  private final DeclinedByClient clients;

  FindLeftOut(DeclinedByClient clients) {
    this.clients = clients;
  }

  /** Returns the channels of a shortlist that are left out, with the reasons. */
  Map<ChannelId, Reason> among(
      Collection<Shortlisted> listed, Campaign campaign, PlanCriteria criteria) {
    Set<ChannelId> declined = clients.declined(campaign.id());
    Map<ChannelId, Reason> leftOut = new HashMap<>();
    for (Shortlisted entry : listed) {
      reason(entry, campaign, criteria, declined)
          .ifPresent(reason -> leftOut.put(entry.channel(), reason));
    }
    return leftOut;
  }

  /** Returns why an entry is left out. An agreed entry is never left out. */
  private static Optional<Reason> reason(
      Shortlisted entry, Campaign campaign, PlanCriteria criteria, Set<ChannelId> declined) {
    if (entry.state() == EntryState.DECLINED) {
      return Optional.of(Reason.DECLINED);
    }
    if (entry.state().needsPrice()) {
      return Optional.empty();
    }
    if (criteria.mustNot().contains(entry.channel().value())) {
      return Optional.of(Reason.LEFT_OUT);
    }
    if (criteria.leavesOutDeclined() && declined.contains(entry.channel())) {
      return Optional.of(Reason.CLIENT_DECLINED);
    }
    return criteria.leavesOutCompetitors()
            && competes(campaign, entry.creator(), entry.handle().value())
        ? Optional.of(Reason.COMPETITOR)
        : Optional.empty();
  }

  /** Whether a name or a handle contains the name of one of the campaign's competitors. */
  static boolean competes(Campaign campaign, String name, String handle) {
    return Competitors.of(campaign).namedIn(name, handle).isPresent();
  }
}
