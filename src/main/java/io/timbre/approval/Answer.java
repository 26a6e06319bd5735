package io.timbre.approval;

import io.timbre.catalog.ChannelId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One answer that a reviewer gave about a shared creator. */
@Entity
@Table(name = "approval_answer")
public class Answer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long linkId;
  private long channelId;
  private String reviewer;
  private boolean approved;
  private String words;
  private Instant answeredAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Answer() {}

  /** Creates an answer that was given by an open link. */
  public Answer(ApprovalLink link, ChannelId channel, Opinion opinion, Instant at) {
    this.linkId = link.id();
    this.channelId = channel.value();
    this.reviewer = opinion.reviewer();
    this.approved = opinion.verdict() == Opinion.Verdict.APPROVED;
    this.words = opinion.words();
    this.answeredAt = at;
  }

  long link() {
    return linkId;
  }

  public ChannelId channel() {
    return new ChannelId(channelId);
  }

  /** The reviewer's name, as they typed it. */
  public String reviewer() {
    return reviewer;
  }

  public boolean isApproval() {
    return approved;
  }

  /** The reason or comment; may be empty with an approval. */
  public String words() {
    return words;
  }

  public Instant answeredAt() {
    return answeredAt;
  }
}
