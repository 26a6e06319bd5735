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

/** A text as it was typed, its tokens, and the niches whose names begin at each of them. */
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

  /** All of it, as it was typed. */
  String typed() {
    return typed;
  }

  /** How many tokens there are. */
  int size() {
    return tokens.size();
  }

  /** The token at this place; a break outside the text. */
  Token at(int place) {
    return place < 0 || place >= tokens.size() ? Token.outside(typed.length()) : tokens.get(place);
  }

  /** What was typed from one token up to another. */
  String between(int from, int to) {
    return from >= to ? "" : typed.substring(at(from).start(), at(to - 1).end());
  }

  /** What was typed behind the token before one, up to another, with the space between. */
  String typedAfter(int from, int to) {
    return from >= to ? "" : typed.substring(at(from - 1).end(), at(to - 1).end());
  }

  /** What was typed from one character up to another. */
  String characters(int start, int end) {
    return typed.substring(start, end);
  }

  /** The words that lie wholly between two characters. */
  List<Word> words(int start, int end) {
    return words.stream().filter(word -> word.start() >= start && word.end() <= end).toList();
  }

  /** The niche of the longest name that begins at a token. */
  Optional<NamedNiche> topicAt(int place) {
    topicEnd(place);
    return place < size() ? Optional.ofNullable(topics[place]) : Optional.empty();
  }

  /** The first token after the longest name of a niche that begins here; here if there is none. */
  int topicEnd(int place) {
    if (place >= size() || at(place).parts()) {
      return place;
    }
    if (topicEnds[place] == UNKNOWN) {
      find(place);
    }
    return topicEnds[place];
  }

  /** The topics of stretches of words between which no phrase reaches. */
  Topics topics(List<List<Word>> stretches) {
    return parts.read(stretches);
  }

  /** The niche whose name these tokens would be if they were spelt as they should be. */
  Optional<Topic> misspelt(int from, int to) {
    List<Word> written = words(at(from).start(), at(to - 1).end());
    return parts.read(List.of(written)).topics().stream()
        .filter(topic -> topic.how() == Topic.How.SPELLING)
        .findFirst();
  }

  /** Whether the word here is one of English dictionaries, and no name. */
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
