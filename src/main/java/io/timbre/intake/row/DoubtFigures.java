package io.timbre.intake.row;

import io.timbre.catalog.Platform;
import io.timbre.intake.column.Field;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * Drops numbers that are possible in themselves but not beside the others of the row. They become
 * unknown, with a warning.
 *
 * <ul>
 *   <li>No likes, views or engagements at all, unless the channel is known to have at most 1,000
 *       followers: lists often write 0 for an unknown number.
 *   <li>Exactly 3 likes on Instagram with 10,000 followers or more: its pages show this to programs
 *       where likes are hidden.
 *   <li>No comments where likes are unknown. Beside known likes, 0 is a fact: comments are turned
 *       off.
 *   <li>0 posts measured.
 * </ul>
 */
final class DoubtFigures {
  private static final long FEW_FOLLOWERS = 1_000;
  private static final long MANY_FOLLOWERS = 10_000;
  private static final BigDecimal SHOWN_WHERE_HIDDEN = BigDecimal.valueOf(3);
  private static final Set<Field> NEVER_ZERO =
      EnumSet.of(Field.ENGAGEMENTS, Field.ENGAGEMENT_RATE, Field.LIKES, Field.VIEWS);

  private DoubtFigures() {}

  static void doubt(RowFigures figures, Platform platform, RowCells cells) {
    boolean small = figures.followers().orElse(Long.MAX_VALUE) <= FEW_FOLLOWERS;
    for (Field field : NEVER_ZERO) {
      if (!small && figures.isZero(field)) {
        drop(field, "intake.row.zero", figures, cells);
      }
    }
    if (platform == Platform.INSTAGRAM && hasThreeLikes(figures)) {
      drop(Field.LIKES, "intake.row.hidden", figures, cells);
    }
    boolean likesUnknown = figures.exactly(Field.LIKES).isEmpty();
    if (likesUnknown && figures.isZero(Field.COMMENTS) && cells.column(Field.LIKES).isPresent()) {
      drop(Field.COMMENTS, "intake.row.zero", figures, cells);
    }
    if (figures.isZero(Field.POSTS_MEASURED)) {
      drop(Field.POSTS_MEASURED, "intake.row.zero", figures, cells);
    }
    refuseMoreSponsoredThanMeasured(figures, cells);
  }

  private static boolean hasThreeLikes(RowFigures figures) {
    boolean three =
        figures
            .exactly(Field.LIKES)
            .filter(it -> it.compareTo(SHOWN_WHERE_HIDDEN) == 0)
            .isPresent();
    return three && figures.followers().orElse(0) >= MANY_FOLLOWERS;
  }

  private static void drop(Field field, String key, RowFigures figures, RowCells cells) {
    figures.hide(field);
    cells.warn(field, key);
  }

  private static void refuseMoreSponsoredThanMeasured(RowFigures figures, RowCells cells) {
    int sponsored = figures.count(Field.SPONSORED_POSTS).orElse(0);
    int measured = figures.count(Field.POSTS_MEASURED).orElse(Integer.MAX_VALUE);
    if (sponsored > measured) {
      cells.refuse(Field.SPONSORED_POSTS, "intake.row.sponsored", measured);
    }
  }
}
