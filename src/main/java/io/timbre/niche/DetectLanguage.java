package io.timbre.niche;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells which language beside English a text is in: by words that English does not have, and by
 * several that English has as well.
 */
final class DetectLanguage {
  /** What a word counts for its language that English does not have. */
  private static final double SURE = 1;

  /** What one counts that English has too; words of English sentences count against it. */
  private static final double DOUBTFUL = 0.5;

  /** From what on words show a language. */
  private static final double ENOUGH = 1;

  private final List<ForeignNames> foreign;
  private final Optional<Compounds> compounds;
  private final Predicate<Word> english;
  private final EnglishWords englishWords;

  /**
   * Knows a language by the names of niches in it.
   *
   * @param english whether English has a word
   */
  DetectLanguage(
      List<ForeignNames> foreign,
      Optional<Compounds> compounds,
      Predicate<Word> english,
      EnglishWords englishWords) {
    this.foreign = foreign;
    this.compounds = compounds;
    this.english = english;
    this.englishWords = englishWords;
  }

  /** The language that words show most, the first of two that they show alike; empty for none. */
  Optional<Language> in(List<Word> words) {
    @Nullable Language best = null;
    double most = 0;
    for (ForeignNames names : foreign) {
      double shown = words.stream().mapToDouble(word -> shows(word, names)).sum();
      if (shown >= ENOUGH && shown > most) {
        most = shown;
        best = names.language();
      }
    }
    return Optional.ofNullable(best);
  }

  private double shows(Word word, ForeignNames names) {
    boolean stop = names.language().hasStopWord(word);
    if (!english.test(word)) {
      return stop || names.haveInflected(word) ? SURE : isCompound(word, names) ? DOUBTFUL : 0;
    }
    if (StopWords.contains(word)) {
      return stop ? 0 : -DOUBTFUL;
    }
    return names.haveOwn(word) || stop && !englishWords.areFullOf(word.text()) ? DOUBTFUL : 0;
  }

  private boolean isCompound(Word word, ForeignNames names) {
    return names.language() == Language.GERMAN
        && compounds.filter(c -> c.named(word, true).isPresent()).isPresent();
  }
}
