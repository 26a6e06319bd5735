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
 * Finds the niche whose meaning is nearest to that of some words. Niches are ranked by their
 * nearest name, by their names as a whole, and by the words they share with the text. The three
 * ranks are fused: the niche with the largest sum of {@code 1 / (K + rank)} wins, unless it is too
 * far away.
 */
final class NichesByMeaning {

  /**
   * The smoothing constant of the rank fusion. The larger it is, the less a first rank counts over
   * a second. It was tuned on 190 briefs, as were the floors.
   */
  private static final int K = 3;

  /** The minimum cosine of the nearest name. */
  private static final double NAME_FLOOR = 0.58;

  /** The minimum cosine of the names as a whole. */
  private static final double WHOLE_FLOOR = 0.36;

  /**
   * The number of names used per niche. The first ones describe a niche best; more take longer and
   * do not find more.
   */
  private static final int NAMES_OF_EACH = 12;

  /**
   * The number of synonyms in the text that describes a niche as a whole. More would blur its
   * meaning.
   */
  private static final int SYNONYMS_OF_THE_WHOLE = 8;

  private final List<NicheNode> niches;
  private final Meaning meaning;
  private final List<Name> names = new ArrayList<>();
  private final List<float[]> wholes = new ArrayList<>();
  private final SharedWords shared;

  /**
   * Calculates the vectors of all names. This takes about ten seconds of processor time for ten
   * thousand names.
   */
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

  /** Returns the niche nearest to these words; empty if none is near enough. */
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

  /** Adds the reciprocal ranks. Niches without any nearness get no rank. */
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
