package io.timbre.catalog;

import io.timbre.niche.Niche;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** One creator on one platform: what is measured, priced and ranked. */
@Entity
public class Channel {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "creator_id")
  private Creator creator;

  @Enumerated(EnumType.STRING)
  private Platform platform;

  @Convert(converter = HandleColumn.class)
  private Handle handle;

  private @Nullable String country;
  private @Nullable String language;
  private boolean erased;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "channel_niche", joinColumns = @JoinColumn(name = "channel_id"))
  @OrderBy("share DESC")
  private List<NicheShare> niches = new ArrayList<>();

  @OneToMany(mappedBy = "channel", cascade = CascadeType.PERSIST)
  @OrderBy("key.capturedOn")
  private List<EngagementSnapshot> snapshots = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "rate", joinColumns = @JoinColumn(name = "channel_id"))
  @OrderBy("capturedOn")
  private List<AskingPrice> rates = new ArrayList<>();

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Channel() {}

  /** Creates a channel of which nothing has been measured yet. */
  public Channel(Creator creator, Platform platform, Handle handle) {
    this.creator = creator;
    this.platform = platform;
    this.handle = handle;
  }

  /**
   * Sets what the channel is about, in place of any earlier niches.
   *
   * @throws IllegalArgumentException if the shares sum to more than 1 or a niche appears twice
   */
  public void describe(Collection<NicheShare> shares) {
    double sum = shares.stream().mapToDouble(NicheShare::share).sum();
    long distinct = shares.stream().map(NicheShare::niche).map(Niche::key).distinct().count();
    if (sum > 1 + 1e-9 || distinct < shares.size()) {
      throw new IllegalArgumentException(
          "A channel's niches are named once and their shares sum to at most 1, not: " + shares);
    }
    niches.clear();
    niches.addAll(shares);
  }

  /**
   * Adds what was counted on a day.
   *
   * @throws IllegalArgumentException if that day has a snapshot already
   */
  public void measure(LocalDate day, Figures figures, @Nullable Origin origin) {
    if (snapshots.stream().anyMatch(s -> s.capturedOn().equals(day))) {
      throw new IllegalArgumentException(handle + " has a snapshot of " + day + " already");
    }
    snapshots.add(new EngagementSnapshot(this, day, figures, origin));
  }

  /** Adds the price of one post from a day on. */
  public void price(LocalDate day, BigMoney price, @Nullable Origin origin) {
    rates.add(new AskingPrice(day, price, origin));
  }

  /**
   * The id by which other modules refer to the channel.
   *
   * @throws IllegalStateException if the channel is not in the catalogue yet
   */
  public ChannelId id() {
    if (id == null) {
      throw new IllegalStateException(handle + " is not in the catalogue yet");
    }
    return new ChannelId(id);
  }

  @Nullable Long databaseId() {
    return id;
  }

  public Creator creator() {
    return creator;
  }

  /** Whether its creator was erased, so that only agreed terms still refer to it. */
  public boolean isErased() {
    return erased;
  }

  public Platform platform() {
    return platform;
  }

  public Handle handle() {
    return handle;
  }

  /** ISO 3166 alpha-2 code of the country a list gives for the channel. */
  public Optional<String> country() {
    return Optional.ofNullable(country);
  }

  /** ISO 639-1 code of the language that the channel publishes in. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** What the channel is about, the largest share first. */
  public List<NicheShare> niches() {
    return List.copyOf(niches);
  }

  /** What was counted, the oldest day first. */
  public List<EngagementSnapshot> snapshots() {
    return List.copyOf(snapshots);
  }

  /** The followers in the newest snapshot that states them. */
  public Optional<Long> followers() {
    return snapshots.reversed().stream()
        .flatMap(snapshot -> Stream.ofNullable(snapshot.figures().followers()))
        .findFirst();
  }

  /** The prices of one post over time, the oldest first. The newest is the current one. */
  public List<AskingPrice> rates() {
    return List.copyOf(rates);
  }
}
