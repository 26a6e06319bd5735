package io.timbre.campaign.outreach;

import io.timbre.access.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came back from a creator, or what somebody wants to be remembered about the talk. */
@Entity
public class CorrespondenceNote {

  /** The longest text that is kept, in characters. */
  public static final int LONGEST = 20_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long campaignId;
  private long channelId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private LocalDate day;
  private String words;
  private long writtenBy;
  private Instant writtenAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected CorrespondenceNote() {}

  /**
   * @param day when it came, or happened
   * @param words 1 to {@value #LONGEST} characters
   * @throws IllegalArgumentException for any other text
   */
  CorrespondenceNote(
      Correspondence with, Kind kind, LocalDate day, String words, PersonId by, Instant at) {
    if (words.isBlank() || words.length() > LONGEST) {
      throw new IllegalArgumentException("A note has 1 to " + LONGEST + " characters");
    }
    this.campaignId = with.campaign().id().value();
    this.channelId = with.channel().id().value();
    this.kind = kind;
    this.day = day;
    this.words = words.strip();
    this.writtenBy = by.value();
    this.writtenAt = at;
  }

  public Kind kind() {
    return kind;
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

  /** What kind of note. */
  public enum Kind {
    /** The creator answered. */
    REPLY,
    /** Anything else. */
    NOTE
  }
}
