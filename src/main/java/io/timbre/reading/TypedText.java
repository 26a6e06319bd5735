package io.timbre.reading;

import io.timbre.niche.NamedNiche;
import io.timbre.niche.PartsOfText;
import io.timbre.niche.ReadTopics;
import io.timbre.niche.Topic;
import io.timbre.niche.Topics;
import io.timbre.niche.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text as typed, with its tokens and the niches whose names begin at each of them. */
final class TypedText {
  private static final int UNKNOWN = -1;

  private final String typed;
  private final List<Token> tokens;
  private final List<Word> words;
  private final PartsOfText parts;
  private final int[] topicEnds;
  private final @Nullable NamedNiche[] topics;

  TypedText(String typed, ReadTopics readTopics) {
    this.typed = typed;
    this.tokens = PartText.tokens(typed);
    this.words = Word.allIn(typed);
    this.parts = readTopics.partsOf(words);
    this.topicEnds = new int[tokens.size()];
    this.topics = new NamedNiche[tokens.size()];
    Arrays.fill(topicEnds, UNKNOWN);
  }

  /** Returns the whole text as typed. */
  String typed() {
    return typed;
  }

  /** Returns the number of tokens. */
  int size() {
    return tokens.size();
  }

  /** Returns the token at this place; a break if the place is outside the text. */
  Token at(int place) {
    return place < 0 || place >= tokens.size() ? Token.outside(typed.length()) : tokens.get(place);
  }

  /** Returns the text from one token up to another, exclusive. */
  String between(int from, int to) {
    return from >= to ? "" : typed.substring(at(from).start(), at(to - 1).end());
  }

  /** Returns the same, including the space before the first token. */
  String typedAfter(int from, int to) {
    return from >= to ? "" : typed.substring(at(from - 1).end(), at(to - 1).end());
  }

  /** Returns the text from one character up to another, exclusive. */
  String characters(int start, int end) {
    return typed.substring(start, end);
  }

  /** Returns the words that lie entirely between two characters. */
  List<Word> words(int start, int end) {
    return words.stream().filter(word -> word.start() >= start && word.end() <= end).toList();
  }

  /** Returns the niche of the longest name that begins at a token. */
  Optional<NamedNiche> topicAt(int place) {
    topicEnd(place);
    return place < size() ? Optional.ofNullable(topics[place]) : Optional.empty();
  }

  /**
   * Returns the first token after the longest name of a niche that begins here; this place if there
   * is none.
   */
  int topicEnd(int place) {
    if (place >= size() || at(place).parts()) {
      return place;
    }
    if (topicEnds[place] == UNKNOWN) {
      find(place);
    }
    return topicEnds[place];
  }

  /** Returns the topics of stretches of words. No phrase spans two stretches. */
  Topics topics(List<List<Word>> stretches) {
    return parts.read(stretches);
  }

  /** Returns the niche that these tokens name after correcting their spelling. */
  Optional<Topic> misspelt(int from, int to) {
    List<Word> written = words(at(from).start(), at(to - 1).end());
    return parts.read(List.of(written)).topics().stream()
        .filter(topic -> topic.how() == Topic.How.SPELLING)
        .findFirst();
  }

  /** Whether the word here is in English dictionaries and not a name. */
  boolean isEverydayWord(int place) {
    List<Word> here = words(at(place).start(), at(place).end());
    return !here.isEmpty() && here.stream().allMatch(parts::isEverydayWord);
  }

  private void find(int place) {
    int last = place;
    while (last + 1 < size() && !at(last + 1).parts()) {
      last++;
    }
    List<Word> following = words(at(place).start(), at(last).end());
    Optional<NamedNiche> found =
        following.isEmpty() || following.getFirst().start() != at(place).start()
            ? Optional.empty()
            : parts.namedAtStartOf(following);
    topics[place] = found.orElse(null);
    int end = found.map(named -> following.get(named.words() - 1).end()).orElse(0);
    int next = place;
    while (next <= last && at(next).start() < end) {
      next++;
    }
    topicEnds[place] = next;
  }
}
