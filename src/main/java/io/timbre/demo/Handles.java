package io.timbre.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes up handles such as {@code crumb.without}: a word of a niche and an ending. Every number has
 * its own handle, so handles are unique without being remembered.
 */
final class Handles {

  /**
   * @param text the handle, without the leading {@code @}
   * @param niche key of the first-level niche that its word belongs to
   */
  record NicheHandle(String text, String niche) {}

  private record Word(String text, String niche) {}

  private static final int FORMS = 4;

  private final List<Word> words = new ArrayList<>();
  private final List<String> endings;
  private final long combinations;
  private final long stride;
  private final long start;

  Handles(RandomGenerator random) {
    WordList list = WordList.shipped("handle-words.properties");
    list.keys().forEach(niche -> list.of(niche).forEach(word -> words.add(new Word(word, niche))));
    endings = WordList.shipped("handle-endings.properties").of("any");
    combinations = (long) words.size() * endings.size() * FORMS;
    stride = coprimeNear(0.618 * combinations, combinations);
    start = random.nextLong(combinations);
  }

  /**
   * A step near the golden section that is coprime to the number of combinations. It visits every
   * combination once and spreads the niches evenly.
   */
  private static long coprimeNear(double section, long combinations) {
    long stride = (long) section;
    while (greatestCommonDivisor(stride, combinations) != 1) {
      stride++;
    }
    return stride;
  }

  private static long greatestCommonDivisor(long a, long b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }

  /** The handle of a number from 0. Once all combinations are used, a counter is appended. */
  NicheHandle handle(long number) {
    long round = number / combinations;
    long combination = (start + number % combinations * stride) % combinations;
    int form = (int) (combination % FORMS);
    String ending = endings.get((int) (combination / FORMS % endings.size()));
    Word word = words.get((int) (combination / FORMS / endings.size()));
    String text = put(word.text(), ending, form);
    return new NicheHandle(round == 0 ? text : text + (round + 1), word.niche());
  }

  private static String put(String word, String ending, int form) {
    return switch (form) {
      case 0 -> word + "." + ending;
      case 1 -> word + "_" + ending;
      case 2 -> word + ending;
      default -> ending + "." + word;
    };
  }
}
