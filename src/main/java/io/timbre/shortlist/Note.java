package io.timbre.shortlist;

import io.timbre.access.SignedIn;
import io.timbre.campaign.CampaignId;
import io.timbre.catalog.ChannelId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A note about a channel on a campaign's shortlist. Clients never see notes. */
@Entity
@Table(name = "shortlist_note")
public class Note {

  /** The longest note, in characters. */
  public static final int LONGEST = 2_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long campaignId;
  private long channelId;
  private long personId;
  private String who;
  private Instant writtenAt;
  private String words;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Note() {}

  /**
   * Creates a note.
   *
   * @param words the text, 1 to {@value #LONGEST} characters
   * @throws IllegalArgumentException if the text is empty or too long
   */
  public Note(CampaignId campaign, ChannelId channel, SignedIn by, String words, Instant at) {
    String kept = words.strip();
    if (kept.isEmpty() || kept.length() > LONGEST) {
      throw new IllegalArgumentException("A note must have 1 to " + LONGEST + " characters");
    }
    this.campaignId = campaign.value();
    this.channelId = channel.value();
    this.personId = by.id().value();
    this.who = by.name();
    this.words = kept;
    this.writtenAt = at;
  }

  /** The name, at the time, of the person who wrote the note. */
  public String who() {
    return who;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public String words() {
    return words;
  }
}
