package io.timbre.intake.column;

import io.timbre.catalog.Platform;
import io.timbre.intake.file.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Suggests what a column might mean, from its header and its cells. */
final class SuggestFields {
  private static final double BY_HEADER = 100;

  /** More posts than any channel has. Larger numbers below a header that says “post” are prices. */
  private static final double MORE_THAN_ANYBODY_POSTS = 20_000;

  private static final Set<Word> COUNTED_PER_POST =
      Set.of(Word.ENGAGEMENT, Word.LIKES, Word.COMMENTS, Word.SHARES, Word.SAVES, Word.VIEWS);

  private final Heading heading;
  private final ColumnContents contents;
  private final Optional<Platform> platform;

  SuggestFields(Heading heading, ColumnContents contents, Optional<Platform> platform) {
    this.heading = heading;
    this.contents = contents;
    this.platform = platform;
  }

  /** The possible meanings. The last one says why the column is ignored if none of them is used. */
  List<Suggestion> suggestions() {
    if (isAboutAnotherPlatform()) {
      return List.of(Suggestion.ignored("intake.column.other-platform"));
    }
    if (heading.isRelation() || heading.has(Word.NOT_MEANT)) {
      return List.of(Suggestion.ignored("intake.column.not-needed"));
    }
    return Stream.of(figure(), text(), lonePost(), loneRate())
        .flatMap(Optional::stream)
        .findFirst()
        .map(List::of)
        .orElseGet(() -> new SuggestIdentity(heading, contents, platform).suggestions());
  }

  private boolean isAboutAnotherPlatform() {
    Set<Platform> named = heading.platforms();
    return named.isEmpty()
        ? heading.has(Word.OTHER_NETWORK)
        : platform.isPresent() && !named.contains(platform.get());
  }

  private Optional<Suggestion> figure() {
    return heading.figure().map(this::figure);
  }

  private Suggestion figure(Word word) {
    if (!contents.mayBeFigures()) {
      return Suggestion.ignored("intake.column.no-figures");
    }
    if (heading.has(Word.TOTAL) && COUNTED_PER_POST.contains(word)) {
      return Suggestion.ignored("intake.column.total");
    }
    return switch (word) {
      case ENGAGEMENT -> engagement();
      case FOLLOWERS ->
          heading.has(Word.PERCENT)
              ? Suggestion.ignored("intake.column.not-needed")
              : byHeader(Field.FOLLOWERS);
      default -> byHeader(Field.valueOf(word.name()));
    };
  }

  private Suggestion engagement() {
    boolean rates =
        heading.has(Word.PERCENT) || heading.has(Word.RATE) || contents.looksLikeRates();
    return byHeader(rates ? Field.ENGAGEMENT_RATE : Field.ENGAGEMENTS);
  }

  private Optional<Suggestion> text() {
    return heading.words().stream()
        .filter(word -> word.ordinal() >= Word.POSTS_MEASURED.ordinal())
        .flatMap(word -> text(word).stream())
        .findFirst();
  }

  private Optional<Suggestion> text(Word word) {
    boolean fits =
        switch (word) {
          case POSTS_MEASURED, SPONSORED_POSTS -> contents.mayBeFigures();
          case COUNTRY, LANGUAGE, CATEGORY -> contents.isText() || contents.isEmpty();
          case PLATFORM -> contents.platforms() >= 0.3;
          case CAPTURED_ON -> contents.dates() >= 0.5;
          default -> false;
        };
    return fits ? Optional.of(byHeader(Field.valueOf(word.name()))) : Optional.empty();
  }

  /** A column called “post” contains prices, or the number of all posts ever, which is not used. */
  private Optional<Suggestion> lonePost() {
    if (!heading.has(Word.POST) || !contents.mayBeFigures()) {
      return Optional.empty();
    }
    boolean prices = contents.hasCurrencies() || contents.median() > MORE_THAN_ANYBODY_POSTS;
    return Optional.of(
        prices
            ? byContents(Field.PRICE, "intake.column.post-price")
            : Suggestion.ignored("intake.column.lifetime-posts"));
  }

  private Optional<Suggestion> loneRate() {
    if (!heading.has(Word.RATE) || contents.isText()) {
      return Optional.empty();
    }
    boolean prices = contents.hasCurrencies() || contents.median() > 100;
    Field field = prices ? Field.PRICE : Field.ENGAGEMENT_RATE;
    return Optional.of(byContents(field, "intake.column.contents"));
  }

  private Suggestion byHeader(Field field) {
    double score = BY_HEADER - 10 * heading.unknown() + (heading.isPerPost() ? 5 : 0);
    return new Suggestion(field, score, Message.of("intake.column.header"));
  }

  private static Suggestion byContents(Field field, String key) {
    return new Suggestion(field, BY_HEADER / 2, Message.of(key));
  }
}
