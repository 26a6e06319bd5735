package io.timbre.niche;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;

/**
 * Finds the niche that words come nearest to in meaning. Niches are ranked by their nearest name,
 * by their names as a whole, and by the words they share, and the three ranks fused: the largest
 * sum of {@code 1 / (K + rank)} wins, unless it is too far.
 */
final class NichesByMeaning {

  /** How little a first rank counts over a second. Measured on 190 briefs, as the floors are. */
  private static final int K = 3;

  /** The cosine below which even the nearest name is too far. */
  private static final double NAME_FLOOR = 0.58;

  /** The cosine below which the names as a whole are. */
  private static final double WHOLE_FLOOR = 0.36;

  /** The names that come first say best what a niche is; more take longer and find no more. */
  private static final int NAMES_OF_EACH = 12;

  /** As many synonyms say what a niche is; more blur it. */
  private static final int SYNONYMS_OF_THE_WHOLE = 8;

  private final List<NicheNode> niches;
  private final Meaning meaning;
  private final List<Name> names = new ArrayList<>();
  private final List<float[]> wholes = new ArrayList<>();
  private final SharedWords shared;

  /** Takes some ten seconds of a processor, for ten thousand names. */
  NichesByMeaning(NicheTree tree, Meaning meaning) {
    this.niches = tree.all();
    this.meaning = meaning;
    this.shared = new SharedWords(niches);
    for (NicheNode niche : niches) {
      for (String phrase : niche.row().phrases().stream().limit(NAMES_OF_EACH).toList()) {
        names.add(new Name(niche.position(), meaning.of(phrase)));
      }
      wholes.add(meaning.of(whole(niche)));
    }
  }

  private static String whole(NicheNode niche) {
    String above = niche.parent().map(parent -> ", " + parent.name()).orElse("");
    return niche.synonyms().stream()
        .limit(SYNONYMS_OF_THE_WHOLE)
        .collect(Collectors.joining(", ", niche.name() + above + ": ", ""));
  }

  /** The nearest niche to these words; empty where none is near. */
  Optional<NicheNode> nearest(List<Word> words) {
    float[] sought = meaning.of(words.stream().map(Word::text).collect(Collectors.joining(" ")));
    double[] byName = byNearestName(sought);
    double[] byWhole =
        wholes.stream().mapToDouble(whole -> VectorUtil.dotProduct(sought, whole)).toArray();
    double[] fused = new double[niches.size()];
    for (double[] nearness : List.of(byName, byWhole, shared.with(words))) {
      addRanks(nearness, fused);
    }
    return IntStream.range(0, fused.length)
        .boxed()
        .max(Comparator.comparingDouble(niche -> fused[niche]))
        .filter(best -> byName[best] >= NAME_FLOOR && byWhole[best] >= WHOLE_FLOOR)
        .map(niches::get);
  }

  private double[] byNearestName(float[] sought) {
    double[] nearest = new double[niches.size()];
    Arrays.fill(nearest, -1);
    for (Name name : names) {
      double cosine = VectorUtil.dotProduct(sought, name.direction);
      nearest[name.niche] = Math.max(nearest[name.niche], cosine);
    }
    return nearest;
  }

  /** Those that are not near at all have no rank. */
  private static void addRanks(double[] nearness, double[] fused) {
    double[] ascending = nearness.clone();
    Arrays.sort(ascending);
    for (int niche = 0; niche < nearness.length; niche++) {
      if (nearness[niche] > 0) {
        int rank = ascending.length - Arrays.binarySearch(ascending, nearness[niche]);
        fused[niche] += 1.0 / (K + rank);
      }
    }
  }

  private record Name(int niche, float[] direction) {}
}
