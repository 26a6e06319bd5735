package io.timbre.intake.column;

import io.timbre.catalog.Platform;
import io.timbre.intake.cell.DateOrder;
import io.timbre.intake.cell.DecimalMark;
import io.timbre.intake.cell.Figure;
import io.timbre.intake.cell.RateUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The columns of a list, read from their headers and a sample of their cells. */
public final class ReadColumns {
  /**
   * The multiple of the followers above which a figure is a lifetime total and not one per post.
   */
  private static final Map<Field, Double> MOST_OVER_FOLLOWERS =
      Map.of(
          Field.ENGAGEMENTS,
          3.0,
          Field.LIKES,
          3.0,
          Field.COMMENTS,
          3.0,
          Field.SHARES,
          3.0,
          Field.SAVES,
          3.0,
          Field.VIEWS,
          30.0);

  private static final double SURE_HANDLE = 95;

  private final List<Heading> headings;
  private final List<ColumnContents> contents;

  private ReadColumns(List<Heading> headings, List<ColumnContents> contents) {
    this.headings = headings;
    this.contents = contents;
  }

  /** Reads the headers and a sample of the cells below each. */
  public static ReadColumns of(List<String> headers, List<List<String>> cells) {
    return new ReadColumns(
        headers.stream().map(HeaderWords::read).toList(),
        cells.stream().map(ColumnContents::of).toList());
  }

  /** The platform that the headers name; the first if they name several. */
  public Optional<Platform> platform() {
    return headings.stream().flatMap(it -> it.platforms().stream()).findFirst();
  }

  /** The possible meanings of each column in a list of channels on this platform. */
  public List<List<Suggestion>> suggestions(Optional<Platform> platform) {
    List<List<Suggestion>> suggestions =
        IntStream.range(0, headings.size())
            .mapToObj(it -> new SuggestFields(headings.get(it), contents.get(it), platform))
            .map(SuggestFields::suggestions)
            .toList();
    double followers = followers(suggestions);
    boolean addressed = suggestions.stream().anyMatch(ReadColumns::isAddress);
    List<List<Suggestion>> plausible = new ArrayList<>();
    for (int index = 0; index < headings.size(); index++) {
      List<Suggestion> column = new ArrayList<>(suggestions.get(index));
      column.removeIf(it -> addressed && isDoubtfulHandle(it));
      plausible.add(
          isOfAWholeLife(index, column.getFirst(), followers)
              ? List.of(Suggestion.ignored("intake.column.total"))
              : column);
    }
    return plausible;
  }

  private static boolean isAddress(List<Suggestion> suggestions) {
    return suggestions.getFirst().field() == Field.PROFILE_ADDRESS;
  }

  /**
   * Whether a column may contain titles, which identify channels no better than a column of
   * addresses.
   */
  private static boolean isDoubtfulHandle(Suggestion suggestion) {
    return suggestion.field() == Field.HANDLE && suggestion.score() < SURE_HANDLE;
  }

  /** How the cells of the column at an index are written. */
  public ColumnStyle style(int index) {
    ColumnContents column = contents.get(index);
    return new ColumnStyle(
        DecimalMark.shownBy(column.values()),
        markOfTheList(),
        rateUnit(index),
        DateOrder.shownBy(column.values()));
  }

  private double followers(List<List<Suggestion>> suggestions) {
    return IntStream.range(0, suggestions.size())
        .filter(it -> suggestions.get(it).getFirst().field() == Field.FOLLOWERS)
        .mapToDouble(it -> contents.get(it).median())
        .findFirst()
        .orElse(Double.MAX_VALUE);
  }

  private boolean isOfAWholeLife(int index, Suggestion suggestion, double followers) {
    Double most = MOST_OVER_FOLLOWERS.get(suggestion.field());
    return most != null
        && !headings.get(index).isPerPost()
        && contents.get(index).median() > most * followers;
  }

  private Optional<DecimalMark> markOfTheList() {
    List<String> figures =
        contents.stream().filter(it -> !it.isText()).flatMap(it -> it.values().stream()).toList();
    return DecimalMark.shownBy(figures);
  }

  private RateUnit rateUnit(int index) {
    List<BigDecimal> unsigned =
        contents.get(index).figures().stream()
            .filter(it -> !it.isPercentage())
            .map(Figure.Known::value)
            .toList();
    return headings.get(index).has(Word.PERCENT) ? RateUnit.PERCENT : RateUnit.of(unsigned);
  }
}
