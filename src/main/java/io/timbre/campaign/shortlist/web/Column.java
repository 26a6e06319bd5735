package io.timbre.campaign.shortlist.web;

import io.timbre.campaign.shortlist.EntryState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of the board.
 *
 * @param sum what its entries cost together, as far as that is known, marked where that holds an
 *     estimate; null where none is known
 * @param unpriced how many have no price
 */
record Column(EntryState state, List<Card> cards, @Nullable String sum, int unpriced) {

  /** Whether it is folded at first, since no work is left to do there. */
  public boolean folded() {
    return state == EntryState.DONE || state == EntryState.DECLINED;
  }
}
