package io.timbre.shortlist.web;

import io.timbre.shortlist.EntryState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of the board, with the entries of one state.
 *
 * @param sum the sum of the known prices, with a mark if it includes an estimate; null if no price
 *     is known
 * @param unpriced how many entries have no price
 */
record Column(EntryState state, List<Card> cards, @Nullable String sum, int unpriced) {

  /** Whether the column is folded at first, since no work is left to do in it. */
  public boolean folded() {
    return state == EntryState.DONE || state == EntryState.DECLINED;
  }
}
