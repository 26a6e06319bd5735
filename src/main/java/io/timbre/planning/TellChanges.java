package io.timbre.planning;

import io.timbre.campaign.Campaign;
import io.timbre.niche.NicheTree;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.DeclinedByClient;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.Shortlisted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what has changed in a campaign since a plan was asked for. */
@Component
public class TellChanges {

  private final Shortlist shortlist;
  private final DeclinedByClient clients;
  private final NicheTree tree;
  private final Format format;

  TellChanges(Shortlist shortlist, DeclinedByClient clients, NicheTree tree, Format format) {
    this.shortlist = shortlist;
    this.clients = clients;
    this.tree = tree;
    this.format = format;
  }

  /** Returns the current circumstances of a campaign. */
  @Transactional(readOnly = true)
  public Circumstances now(Campaign campaign) {
    return Circumstances.of(
        campaign, tree, shortlist.of(campaign), clients.declined(campaign.id()));
  }

  /**
   * Returns the changes since a plan was asked for; empty if the plan is up to date, or if it is an
   * old plan that was stored without its circumstances.
   *
   * @throws UnreadablePlan if this version cannot read the plan's circumstances
   */
  @Transactional(readOnly = true)
  public List<Sentence> since(CampaignPlan plan, Campaign campaign) {
    return plan.askedUnder().map(then -> changes(then, campaign)).orElse(List.of());
  }

  private List<Sentence> changes(Circumstances then, Campaign campaign) {
    List<Shortlisted> listed = shortlist.of(campaign);
    Circumstances now = Circumstances.of(campaign, tree, listed, clients.declined(campaign.id()));
    List<Sentence> changes = new ArrayList<>();
    if (!then.currency().equals(now.currency()) || then.budget().compareTo(now.budget()) != 0) {
      changes.add(
          new Sentence(
              "plan.changed.budget",
              format.money(then.budget(), then.currency()),
              format.money(now.budget(), now.currency())));
    }
    if (!then.brief().equals(now.brief())) {
      changes.add(new Sentence("plan.changed.brief"));
    }
    if (!then.deliverables().equals(now.deliverables())) {
      changes.add(new Sentence("plan.changed.deliverables"));
    }
    declined(then, now, listed).forEach(changes::add);
    entries(then, now).forEach(changes::add);
    return changes;
  }

  private static Stream<Sentence> declined(
      Circumstances then, Circumstances now, List<Shortlisted> listed) {
    Set<Long> anew = new HashSet<>(now.declined());
    anew.removeAll(then.declined());
    String names =
        listed.stream()
            .filter(entry -> anew.contains(entry.channel().value()))
            .map(Shortlisted::creator)
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(new Sentence("plan.changed.declined", names));
  }

  private static Stream<Sentence> entries(Circumstances then, Circumstances now) {
    Map<Long, String> before = then.entries();
    Set<Long> all = new HashSet<>(before.keySet());
    all.addAll(now.entries().keySet());
    long changed =
        all.stream()
            .filter(channel -> !Objects.equals(before.get(channel), now.entries().get(channel)))
            .count();
    return changed == 0 ? Stream.empty() : Stream.of(new Sentence("plan.changed.entries", changed));
  }
}
