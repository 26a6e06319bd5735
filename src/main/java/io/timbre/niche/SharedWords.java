package io.timbre.niche;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures how many words niches share with a text. Rare words count more. */
final class SharedWords {
  private final int niches;
  private final Map<String, Set<Integer>> withStem = new HashMap<>();

  SharedWords(List<NicheNode> niches) {
    this.niches = niches.size();
    for (NicheNode niche : niches) {
      for (String phrase : niche.row().phrases()) {
        for (Word word : Word.allIn(phrase)) {
          withStem.computeIfAbsent(word.stem(), stem -> new HashSet<>()).add(niche.position());
        }
      }
    }
  }

  /**
   * Returns the weight of the shared words for each niche, by its position; 0 if there are none.
   */
  double[] with(List<Word> words) {
    double[] shared = new double[niches];
    for (String stem : words.stream().map(Word::stem).collect(Collectors.toSet())) {
      Set<Integer> having = withStem.getOrDefault(stem, Set.of());
      for (int niche : having) {
        shared[niche] += Math.log((double) niches / having.size());
      }
    }
    return shared;
  }
}
