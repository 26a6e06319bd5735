package io.timbre.outreach;

import io.timbre.access.PersonId;
import io.timbre.catalog.ChannelId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reply of a creator, recorded by a person. */
@Entity
public class Reply {

  /** The longest text allowed, in characters. */
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
   * @param day the day on which it came
   * @param words 1 to {@value #LONGEST} characters
   * @throws IllegalArgumentException if the text is blank or too long
   */
  Reply(Correspondence with, LocalDate day, String words, PersonId by, Instant at) {
    if (words.isBlank() || words.length() > LONGEST) {
      throw new IllegalArgumentException("A reply must have 1 to " + LONGEST + " characters");
    }
    this.campaignId = with.campaign().id().value();
    this.channelId = with.channel().value();
    this.day = day;
    this.words = words.strip();
    this.writtenBy = by.value();
    this.writtenAt = at;
  }

  /** Whether another reply has the same day and words. */
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
