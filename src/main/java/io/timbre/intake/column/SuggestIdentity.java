package io.timbre.intake.column;

import io.timbre.catalog.Platform;
import io.timbre.intake.file.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Suggests whether a column identifies the channels by address, by handle or by title.
 *
 * <p>The contents weigh more than the header, since the same word may stand above handles in one
 * month's list and above titles in the next. A handle has no spaces and seldom capitals.
 */
final class SuggestIdentity {
  private static final Message BY_HEADER = Message.of("intake.column.header");
  private static final Message BY_CONTENTS = Message.of("intake.column.contents");

  private final Heading heading;
  private final ColumnContents contents;
  private final Optional<Platform> platform;

  SuggestIdentity(Heading heading, ColumnContents contents, Optional<Platform> platform) {
    this.heading = heading;
    this.contents = contents;
    this.platform = platform;
  }

  List<Suggestion> suggestions() {
    List<Suggestion> suggestions = new ArrayList<>();
    if (contents.addresses(platform) >= 0.5) {
      suggestions.add(
          new Suggestion(Field.PROFILE_ADDRESS, 100, Message.of("intake.column.addresses")));
    } else if (heading.isPlatformAlone() && !contents.isText() && !contents.isEmpty()) {
      suggestions.add(new Suggestion(Field.FOLLOWERS, 50, BY_CONTENTS));
    } else if (contents.isText()) {
      handle().ifPresent(suggestions::add);
      name().ifPresent(suggestions::add);
    }
    suggestions.add(Suggestion.ignored("intake.column.unknown"));
    return suggestions;
  }

  private Optional<Suggestion> handle() {
    boolean header =
        headerSaysHandle() || headerScore() >= 40 && (looksLikeHandles() || titlesAreHandles());
    boolean both =
        heading.has(Word.NAME) && contents.likeHandles() >= 0.9 && contents.inLowerCase() >= 0.8;
    if (!header && !both && contents.marked() < 0.5) {
      return Optional.empty();
    }
    double score =
        headerScore()
            + 60 * contents.likeHandles()
            + 10 * contents.inLowerCase()
            + 30 * contents.marked();
    return Optional.of(new Suggestion(Field.HANDLE, score, header ? BY_HEADER : BY_CONTENTS));
  }

  private boolean headerSaysHandle() {
    return headerScore() >= 60 && contents.likeHandles() >= 0.3;
  }

  /** First names have no spaces either, but they have capitals, and some have a second name. */
  private boolean looksLikeHandles() {
    boolean lower = contents.inLowerCase() >= 0.5;
    return contents.likeHandles() >= (lower ? 0.6 : 0.95);
  }

  private double headerScore() {
    if (heading.has(Word.FULL_NAME)) {
      return 0;
    }
    if (heading.has(Word.HANDLE) || heading.isPlatformAlone()) {
      return 60;
    }
    boolean named = heading.has(Word.NAME);
    boolean account = heading.has(Word.ACCOUNT) || named && !heading.platforms().isEmpty();
    return account ? 40 : named ? 20 : 0;
  }

  /** On YouTube, a channel may be identified by its title. */
  private boolean titlesAreHandles() {
    boolean youTube = platform.map(Platform.YOUTUBE::equals).orElse(heading.has(Word.YOUTUBE));
    return youTube && contents.addresses(Optional.empty()) == 0;
  }

  private Optional<Suggestion> name() {
    if (heading.has(Word.FULL_NAME)) {
      return Optional.of(new Suggestion(Field.NAME, 39, BY_HEADER));
    }
    if (heading.has(Word.NAME)) {
      return Optional.of(new Suggestion(Field.NAME, 38, BY_HEADER));
    }
    return heading.has(Word.ACCOUNT)
        ? Optional.of(new Suggestion(Field.NAME, 30, BY_CONTENTS))
        : Optional.empty();
  }
}
