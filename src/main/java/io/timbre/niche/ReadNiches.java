package io.timbre.niche;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a person writes into a search box: "gluten free baking for busy parents" is the niches
 * Gluten-free baking and Parenting and the word "busy".
 *
 * <p>Names and synonyms of niches count, the longest first, so "gluten free baking" does not name
 * Baking as well. The i-th niche named, from 0, weighs {@code 2^(-i/2)}: 1, 0.71, 0.5, …
 */
public final class ReadNiches {
  /** How much of a text is read, in characters. */
  public static final int READ_AT_MOST = 500;

  /** Phrases do not reach across these: "food, travel" is not Food travel. */
  private static final Pattern BREAK = Pattern.compile("[,;:|/()#\\n•]|[.!?](?=\\s|$)");

  /** A handle is looked for as it stands: "@vegan_baker" asks for a person, not for vegan food. */
  private static final Pattern HANDLE =
      Pattern.compile("(?<!\\S)@([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_])");

  /** Words that hold a sentence together, and those that any brief for creators is full of. */
  private static final Set<String> STOP_WORDS =
      Set.of(
          """
          a about after all also an and any are as at based be best but by can do for from good
          great has have how i in into is it its just like likes looking love lovers loves me
          more most my need new of on or our people post posting posts really share shares
          sharing so some someone talk talking talks that the their them they this to top up us
          use uses very want wants we what who whose will with you your
          account accounts audience audiences blog blogger bloggers brand brands campaign channel
          channels content creator creators fan fans find followers influencer influencers product
          products profile profiles video videos
          """
              .strip()
              .split("\\s+"));

  private final Phrases phrases;

  public ReadNiches(NicheTree tree) {
    this.phrases = tree.phrases();
  }

  /**
   * Reads the first {@value #READ_AT_MOST} characters; any text is fine, an empty one says nothing.
   */
  public Reading read(String text) {
    String start = text.substring(0, Math.min(text.length(), READ_AT_MOST));
    Set<NicheNode> niches = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    HANDLE
        .matcher(start)
        .results()
        .forEach(handle -> words.add(handle.group(1).toLowerCase(Locale.ROOT)));
    BREAK
        .splitAsStream(HANDLE.matcher(start).replaceAll(","))
        .forEach(phrase -> read(Word.allIn(phrase), niches, words));
    return new Reading(weighted(niches), List.copyOf(words));
  }

  private void read(List<Word> phrase, Set<NicheNode> niches, Set<String> words) {
    List<Word> rest = phrase;
    while (!rest.isEmpty()) {
      rest = rest.subList(readStart(rest, niches, words), rest.size());
    }
  }

  /** Reads the first words and answers how many. */
  private int readStart(List<Word> phrase, Set<NicheNode> niches, Set<String> words) {
    String first = phrase.getFirst().text();
    boolean stop = STOP_WORDS.contains(first);
    Optional<Phrases.Match> match =
        phrases
            .longestAtStartOf(phrase)
            .filter(m -> !(stop && m.fused())); // "for aging skin" does not begin with foraging
    if (match.isPresent()) {
      niches.add(match.get().niche());
    } else if (!stop) {
      words.add(first);
    }
    return match.map(Phrases.Match::words).orElse(1);
  }

  private static List<WeightedNiche> weighted(Set<NicheNode> niches) {
    List<WeightedNiche> weighted = new ArrayList<>();
    for (NicheNode niche : niches) {
      weighted.add(new WeightedNiche(niche, Math.pow(2, -weighted.size() / 2.0)));
    }
    return weighted;
  }
}
