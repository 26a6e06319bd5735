package io.timbre.shortlist;

import io.timbre.access.PersonId;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.LinesColumn;
import io.timbre.catalog.ChannelId;
import io.timbre.shortlist.Move.Obstacle;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A channel on a campaign's shortlist, with its state, terms and frozen score. */
@Entity
public class ShortlistEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long campaignId;
  private long channelId;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private EntryState state;

  private @Nullable String declinedBecause;
  private @Nullable Long ownerId;
  private @Nullable BigDecimal agreedPrice;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "shortlist_deliverable", joinColumns = @JoinColumn(name = "entry_id"))
  @OrderBy("format")
  private List<Deliverable> deliverables = new ArrayList<>();

  private @Nullable LocalDate firstDay;
  private @Nullable LocalDate lastDay;

  @Convert(converter = LinesColumn.class)
  private List<String> tags;

  @Embedded private FrozenScore frozenScore;
  private Instant addedAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected ShortlistEntry() {}

  /** Creates a shortlisted entry with the deliverables that the campaign asks for. */
  @SuppressWarnings("NullAway.Init")
  public ShortlistEntry(Campaign campaign, ChannelId channel, FrozenScore frozenScore, Instant at) {
    this.campaignId = campaign.id().value();
    this.channelId = channel.value();
    this.state = EntryState.SHORTLISTED;
    this.frozenScore = frozenScore;
    this.addedAt = at;
    agree(Terms.asking(campaign.terms().deliverables()));
  }

  /**
   * Moves the entry to another state.
   *
   * @throws Move.Refused if the entry cannot move like this; it does not change then
   */
  public void move(Move move) {
    obstacle(move)
        .ifPresent(obstacle -> {
          throw new Move.Refused(obstacle, move);
        });
    state = move.to();
    declinedBecause = state == EntryState.DECLINED ? move.because().orElseThrow() : null;
    move.agreedPrice().ifPresent(price -> agreedPrice = price);
  }

  private Optional<Obstacle> obstacle(Move move) {
    if (!state.leadsTo(move.to())) {
      return Optional.of(Obstacle.NO_WAY);
    }
    int reason = move.because().map(String::length).orElse(0);
    if (move.to() == EntryState.DECLINED && (reason == 0 || reason > Move.LONGEST_REASON)) {
      return Optional.of(Obstacle.REASON);
    }
    boolean priced = agreedPrice != null || move.agreedPrice().isPresent();
    return move.to().needsPrice() && !priced ? Optional.of(Obstacle.PRICE) : Optional.empty();
  }

  /**
   * Changes the terms.
   *
   * @throws IllegalArgumentException if the state needs an agreed price and the terms have none
   */
  public final void agree(Terms terms) {
    if (state.needsPrice() && terms.agreedPrice().isEmpty()) {
      throw new IllegalArgumentException("An entry that is " + state + " needs an agreed price");
    }
    ownerId = terms.owner().map(PersonId::value).orElse(null);
    agreedPrice = terms.agreedPrice().orElse(null);
    firstDay = terms.firstDay().orElse(null);
    lastDay = terms.lastDay().orElse(null);
    tags = terms.tags();
    if (!deliverables.equals(terms.deliverables())) {
      deliverables.clear();
      deliverables.addAll(terms.deliverables());
    }
  }

  void judge(FrozenScore anew) {
    frozenScore = anew;
  }

  public EntryState state() {
    return state;
  }

  /** The reason for declining; empty in any other state. */
  public Optional<String> declinedBecause() {
    return Optional.ofNullable(declinedBecause);
  }

  public Terms terms() {
    return new Terms(
        Optional.ofNullable(ownerId).map(PersonId::new),
        Optional.ofNullable(agreedPrice),
        deliverables,
        Optional.ofNullable(firstDay),
        Optional.ofNullable(lastDay),
        tags);
  }

  /** The frozen score from when the channel was added or the shortlist was last refreshed. */
  public FrozenScore frozenScore() {
    return frozenScore;
  }

  public ChannelId channel() {
    return new ChannelId(channelId);
  }

  /** The version, which each change increases, so that no one overwrites a change unseen. */
  public int version() {
    return version;
  }

  public Instant addedAt() {
    return addedAt;
  }
}
