package io.timbre.campaign.outreach;

import io.timbre.access.PersonId;
import io.timbre.catalog.ChannelId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came back from a creator. */
@Entity
public class Reply {

  /** The longest text that is kept, in characters. */
  public static final int LONGEST = 20_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long campaignId;
  private long channelId;

  private LocalDate day;
  private String words;
  private long writtenBy;
  private Instant writtenAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Reply() {}

  /**
   * @param day when it came
   * @param words 1 to {@value #LONGEST} characters
   * @throws IllegalArgumentException for any other text
   */
  Reply(Correspondence with, LocalDate day, String words, PersonId by, Instant at) {
    if (words.isBlank() || words.length() > LONGEST) {
      throw new IllegalArgumentException("A reply has 1 to " + LONGEST + " characters");
    }
    this.campaignId = with.campaign().id().value();
    this.channelId = with.channel().value();
    this.day = day;
    this.words = words.strip();
    this.writtenBy = by.value();
    this.writtenAt = at;
  }

  /** Whether it is the same reply, noted once more. */
  boolean saysTheSameAs(Reply other) {
    return day.equals(other.day) && words.equals(other.words);
  }

  ChannelId channel() {
    return new ChannelId(channelId);
  }

  public LocalDate day() {
    return day;
  }

  public String words() {
    return words;
  }

  public PersonId writtenBy() {
    return new PersonId(writtenBy);
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
