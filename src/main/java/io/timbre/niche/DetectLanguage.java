package io.timbre.niche;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Detects which language other than English a text is in. One word that English does not have is
 * enough, or several that English has as well.
 */
final class DetectLanguage {
  /** The weight of a word of the language that English does not have. */
  private static final double SURE = 1;

  /**
   * The weight of a word of the language that English has as well. English stop words are
   * subtracted with this weight.
   */
  private static final double DOUBTFUL = 0.5;

  /** The minimum total weight that shows a language. */
  private static final double ENOUGH = 1;

  private final List<ForeignNames> foreign;
  private final Optional<Compounds> compounds;
  private final Predicate<Word> english;
  private final EnglishWords englishWords;

  /**
   * Creates a detector from the names of niches in each language.
   *
   * @param english whether a word is English
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

  /**
   * Returns the language that the words show most; the first one if two are equal; empty if none
   * shows.
   */
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
