package io.timbre.shortlist;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.ChangedMeanwhile;
import io.timbre.campaign.Compensation;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves shortlist entries to another state. */
@Component
public class MoveEntry {

  private final OpenEntry open;
  private final RecordActivity activity;

  MoveEntry(OpenEntry open, RecordActivity activity) {
    this.open = open;
    this.activity = activity;
  }

  /**
   * Moves an entry. If the campaign gifts its product and no price was agreed, a state that needs a
   * price sets the agreed price to 0.
   *
   * @param seen the version of the entry that the viewer saw
   * @throws NoSuchEntry if the channel is not on the shortlist
   * @throws ChangedMeanwhile if the entry was changed since it was seen
   * @throws Move.Refused if the entry cannot move like this
   */
  @Transactional
  public void move(OpenedCampaign opened, ChannelId channel, int seen, Move move) {
    Campaign campaign = opened.campaign();
    ShortlistEntry entry = open.asSeen(campaign, channel, seen);
    entry.move(priced(move, entry, campaign));
    activity.by(opened.viewer(), campaign.id(), channel, told(move));
  }

  private static Move priced(Move move, ShortlistEntry entry, Campaign campaign) {
    boolean gift = campaign.terms().compensation() == Compensation.GIFTED;
    boolean open = move.agreedPrice().isEmpty() && entry.terms().agreedPrice().isEmpty();
    return gift && open && move.to().needsPrice()
        ? new Move(move.to(), move.because(), Optional.of(BigDecimal.ZERO))
        : move;
  }

  private static Sentence told(Move move) {
    return move.to() == EntryState.DECLINED
        ? new Sentence("activity.declined", move.because().orElseThrow())
        : new Sentence("activity.to." + move.to());
  }
}
