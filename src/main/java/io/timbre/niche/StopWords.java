package io.timbre.niche;

import java.util.Set;

/**
 * English words that carry no meaning of their own, and words that are common in any brief for
 * creators.
 */
final class StopWords {
  private static final Set<String> WORDS =
      Set.of(
          """
          a about after all also am an and any are around as at based be because been before being
          best both but by can could did do does doing during each else every everyone etc few for
          from get gets getting give go going good got great had has have having he her here hers
          him his how i if in into is it its ive just lets like likes looking lot lots love lovers
          loves make makes making many maybe me more most much my need needs new nice no nor not now
          of off often on one ones only onto or other others our ours out over own people per please
          post posting posts really same she should so some somebody someone something such than
          thank thanks that thats the their theirs them then there these they theyre things this
          those through till to too top toward towards until up upon us use used user users uses
          using very via want wanted wants was we well were what when where which while who whom
          whose why will with within without would yet you your yours
          beginner beginners lesson lessons tip tips tutorial tutorials reviewer reviewers
          account accounts advertise ambassador ambassadors audience audiences authentic blog
          blogger bloggers brand branded brands campaign campaigns channel channels collab
          collaborate collaborating collaboration collaborations collabs content creator creators
          fan fans feature featuring feed feeds find finding focused focusing follow followed
          follower followers following help helping helps influencer influencers instagrammer
          instagrammers interested kind launch launches launching partner partners partnership
          partnerships product products profile profiles promote promotes promoting promotion
          quality range search searching seek seeking share shares sharing show showing sponsor
          sponsored sponsorship talk talking talks tiktoker tiktokers topic topics type types video
          videos youtuber youtubers
          """
              .strip()
              .split("\\s+"));

  /**
   * Words that are often the second part of a compound written as one word or two: make up, work
   * out.
   */
  private static final Set<String> PARTICLES = Set.of("up", "out", "off", "over", "on", "of");

  private StopWords() {}

  static boolean contains(Word word) {
    return WORDS.contains(word.text());
  }

  /** Whether the word is a stop word that never belongs to a compound written as two words. */
  static boolean part(Word word) {
    return contains(word) && !PARTICLES.contains(word.text());
  }
}
