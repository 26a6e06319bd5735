package io.timbre.niche;

import java.util.Set;

/** Words that hold a sentence together, and those that any brief for creators is full of. */
final class StopWords {
  private static final Set<String> WORDS =
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

  private StopWords() {}

  static boolean contains(Word word) {
    return WORDS.contains(word.text());
  }
}
