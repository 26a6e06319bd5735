package io.timbre.niche;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Corrects unknown words to the nearest word used in names of niches: "bakng" becomes "baking". A
 * slip is a missing, additional, different or swapped letter. A word may have one slip. From
 * {@value #TWO_SLIPS_FROM} letters it may have two, if the corrected word occurs in many names. The
 * first letter must be right, unless it is swapped with the second.
 */
final class CorrectSpelling {
  private static final int TWO_SLIPS_FROM = 8;
  private static final int ONE_SLIP_FROM = 5;

  /** The number of names a word must occur in to be the correction of two slips. */
  private static final int FREQUENT = 5;

  private static final Pattern LATIN = Pattern.compile("[a-z]{4,30}");

  private final Names names;

  /** The words of names by first letter, most frequent first. */
  private final Map<Character, List<Target>> words;

  CorrectSpelling(Names names) {
    this.names = names;
    this.words =
        names.frequencies().entrySet().stream()
            .filter(word -> LATIN.matcher(word.getKey()).matches())
            .map(word -> new Target(word.getKey(), asHeard(word.getKey()), word.getValue()))
            .sorted(Comparator.comparing(Target::frequency).reversed().thenComparing(Target::word))
            .collect(Collectors.groupingBy(word -> word.heard().charAt(0)));
  }

  /**
   * Returns the corrected word. A correct word, and one that resembles no other, is returned
   * unchanged.
   */
  Word correct(Word word, Optional<Language> spoken) {
    if (!LATIN.matcher(word.text()).matches() || names.isWord(word, spoken)) {
      return word;
    }
    return nearest(word.text())
        .map(right -> new Word(right, Word.stem(right), word.start(), word.end()))
        .orElse(word);
  }

  private Optional<String> nearest(String wrong) {
    if (wrong.length() < ONE_SLIP_FROM) {
      return swapped(wrong);
    }
    String heard = asHeard(wrong);
    return within(1, 1, heard)
        .or(() -> swapped(wrong))
        .or(() -> wrong.length() < TWO_SLIPS_FROM ? Optional.empty() : within(2, FREQUENT, heard));
  }

  private Optional<String> within(int slips, int frequency, String heard) {
    Automaton near = new LevenshteinAutomata(heard, true).toAutomaton(slips);
    CharacterRunAutomaton run = new CharacterRunAutomaton(near);
    return words.getOrDefault(heard.charAt(0), List.of()).stream()
        .filter(word -> word.frequency() >= frequency)
        .filter(word -> Math.abs(word.heard().length() - heard.length()) <= slips)
        .filter(word -> run.run(word.heard()))
        .map(Target::word)
        .findFirst();
  }

  /**
   * Returns the word with two adjacent letters swapped, if that gives a known word. Covers short
   * words, and the first two letters of longer ones.
   */
  private Optional<String> swapped(String wrong) {
    return Stream.iterate(0, i -> i + 1 < wrong.length(), i -> i + 1)
        .map(i ->
            wrong.substring(0, i) + wrong.charAt(i + 1) + wrong.charAt(i) + wrong.substring(i + 2))
        .filter(right ->
            words.getOrDefault(right.charAt(0), List.of()).stream()
                .anyMatch(word -> word.word().equals(right)))
        .findFirst();
  }

  /** Replaces "ph" by "f", so that "fotography" matches "photography". */
  private static String asHeard(String word) {
    return word.replace("ph", "f");
  }

  private record Target(String word, String heard, int frequency) {}
}
