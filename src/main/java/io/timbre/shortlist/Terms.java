package io.timbre.shortlist;

import io.timbre.access.PersonId;
import io.timbre.campaign.Deliverable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The terms of a shortlist entry, agreed or to be agreed with the creator.
 *
 * @param owner the person who looks after the entry, from the campaign's workspace
 * @param agreedPrice the agreed price of all deliverables together in the campaign's currency, at
 *     least 0; it does not include a gifted product
 * @param deliverables the deliverables, each format at most once
 * @param firstDay the first day on which the deliverables go live, if it is known
 * @param lastDay the last such day, if it is known; not before the first day
 * @param tags up to {@value #MOST_TAGS} tags of up to {@value #LONGEST_TAG} characters each
 */
public record Terms(
    Optional<PersonId> owner,
    Optional<BigDecimal> agreedPrice,
    List<Deliverable> deliverables,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    List<String> tags) {

  /** The highest number of tags of an entry. */
  public static final int MOST_TAGS = 20;

  /** The longest tag, in characters. */
  public static final int LONGEST_TAG = 40;

  /**
   * @throws IllegalArgumentException if a value is out of range
   */
  public Terms {
    deliverables = List.copyOf(deliverables);
    agreedPrice = agreedPrice.map(BigDecimal::stripTrailingZeros);
    tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    require(
        agreedPrice.isEmpty() || agreedPrice.get().signum() >= 0,
        "The price must be at least 0, not " + agreedPrice);
    require(
        deliverables.stream().map(Deliverable::format).distinct().count() == deliverables.size(),
        "Each format must occur at most once in the deliverables");
    require(
        firstDay.isEmpty() || lastDay.isEmpty() || !lastDay.get().isBefore(firstDay.get()),
        "The last day %s must not be before the first day %s".formatted(lastDay, firstDay));
    require(tags.size() <= MOST_TAGS, "There must be at most " + MOST_TAGS + " tags");
    require(
        tags.stream().allMatch(tag -> tag.length() <= LONGEST_TAG && !tag.contains("\n")),
        "A tag must be one line of at most " + LONGEST_TAG + " characters");
  }

  /** Returns the terms of an entry for which nothing is agreed yet. */
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
