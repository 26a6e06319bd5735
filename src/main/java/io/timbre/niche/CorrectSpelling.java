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
 * Reads words that are none as the nearest word that names of niches are made of: "bakng" is
 * baking. A letter too many, too few, another, or two in each other's place are one slip; a word
 * may have one, and from {@value #TWO_SLIPS_FROM} letters two if it is of many names. Its first
 * letter is kept.
 */
final class CorrectSpelling {
  private static final int TWO_SLIPS_FROM = 8;
  private static final int ONE_SLIP_FROM = 5;

  /** In how many names a word must be that another one is read as for all its two slips. */
  private static final int FREQUENT = 5;

  private static final Pattern LATIN = Pattern.compile("[a-z]{4,30}");

  private final Names names;

  /** By first letter, the most frequent first. */
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

  /** The word as it should be; a word that is right, or like no other, as it is. */
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

  /** A short word may have two neighbours in each other's place, and a longer one the first two. */
  private Optional<String> swapped(String wrong) {
    return Stream.iterate(0, i -> i + 1 < wrong.length(), i -> i + 1)
        .map(i ->
            wrong.substring(0, i) + wrong.charAt(i + 1) + wrong.charAt(i) + wrong.substring(i + 2))
        .filter(right ->
            words.getOrDefault(right.charAt(0), List.of()).stream()
                .anyMatch(word -> word.word().equals(right)))
        .findFirst();
  }

  /** Fotography sounds right. */
  private static String asHeard(String word) {
    return word.replace("ph", "f");
  }

  private record Target(String word, String heard, int frequency) {}
}
