package io.timbre.discovery.web;

import io.timbre.discovery.Discover.Found;
import io.timbre.scoring.Weights;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains the place of a row by its three components and the difference from the row above. */
@Component
class ShowRowWhy {

  private final Format format;

  ShowRowWhy(Format format) {
    this.format = format;
  }

  /**
   * Returns the explanation.
   *
   * @param above the row above; null for the first one
   */
  RowWhy of(Found found, @Nullable Found above) {
    ScoreParts parts = ScoreParts.of(found.ranked().score());
    Weights weights = found.ranked().score().weights();
    return new RowWhy(
        points(parts.engagement()),
        points(parts.fit()),
        points(parts.cost()),
        format.points(100 * weights.engagement()),
        format.points(100 * weights.fit()),
        format.points(100 * weights.cost()),
        parts.deductions() == 0 ? null : points(parts.deductions()),
        above == null ? null : difference(parts, above));
  }

  private Sentence difference(ScoreParts parts, Found above) {
    ScoreParts apart = parts.less(ScoreParts.of(above.ranked().score()));
    String side = apart.total() > 0 ? "ahead" : apart.total() < 0 ? "behind" : "level";
    String deductions = apart.deductions() == 0 ? "" : ".deductions";
    return new Sentence(
        "rank.difference." + side + deductions,
        points(Math.abs(apart.total())),
        above.channel().creator().name(),
        format.signed(apart.engagement() / 10.0),
        format.signed(apart.fit() / 10.0),
        format.signed(apart.cost() / 10.0),
        format.signed(-apart.deductions() / 10.0));
  }

  private String points(long tenths) {
    return format.one(tenths / 10.0);
  }
}
