package io.timbre.campaign.shortlist;

import io.timbre.access.PersonId;
import io.timbre.campaign.Deliverable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is agreed, or to be agreed, with one creator.
 *
 * @param owner who looks after it, of the campaign's workspace
 * @param agreedPrice for all deliverables together in the campaign's currency, at least 0; a gifted
 *     product comes on top
 * @param deliverables what the creator is asked for, each format once
 * @param firstDay when it is to go live, where that is known
 * @param lastDay until when, not before the first
 * @param tags up to {@value #MOST_TAGS} of up to {@value #LONGEST_TAG} characters
 */
public record Terms(
    Optional<PersonId> owner,
    Optional<BigDecimal> agreedPrice,
    List<Deliverable> deliverables,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    List<String> tags) {

  /** The most tags of one entry. */
  public static final int MOST_TAGS = 20;

  /** The longest tag, in characters. */
  public static final int LONGEST_TAG = 40;

  /**
   * @throws IllegalArgumentException for a value outside of its bounds
   */
  public Terms {
    deliverables = List.copyOf(deliverables);
    agreedPrice = agreedPrice.map(BigDecimal::stripTrailingZeros);
    tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    require(
        agreedPrice.isEmpty() || agreedPrice.get().signum() >= 0,
        "A price is at least 0, not " + agreedPrice);
    require(
        deliverables.stream().map(Deliverable::format).distinct().count() == deliverables.size(),
        "Each format stands once among the deliverables");
    require(
        firstDay.isEmpty() || lastDay.isEmpty() || !lastDay.get().isBefore(firstDay.get()),
        "The last day %s is not before the first %s".formatted(lastDay, firstDay));
    require(tags.size() <= MOST_TAGS, "There are up to " + MOST_TAGS + " tags");
    require(
        tags.stream().allMatch(tag -> tag.length() <= LONGEST_TAG && !tag.contains("\n")),
        "A tag is one line of up to " + LONGEST_TAG + " characters");
  }

  /** Of an entry of which nothing is agreed yet. */
  static Terms asking(List<Deliverable> deliverables) {
    return new Terms(
        Optional.empty(),
        Optional.empty(),
        deliverables,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
