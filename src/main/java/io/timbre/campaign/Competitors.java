package io.timbre.campaign;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The brands that a campaign avoids, and whether a creator carries the name of one.
 *
 * @param brands as they were written
 */
public record Competitors(List<String> brands) {

  /** Spaces, punctuation and combining accents. */
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  public Competitors {
    brands = List.copyOf(brands);
  }

  /**
   * The first brand that is part of a creator's name or handle. Case, accents, spaces and
   * punctuation are ignored: "Flourish &amp; Co" is part of {@code flourish.co_uk}.
   */
  public Optional<String> namedIn(String name, String handle) {
    return brands.stream()
        .filter(brand -> !letters(brand).isEmpty())
        .filter(brand ->
            letters(name).contains(letters(brand)) || letters(handle).contains(letters(brand)))
        .findFirst();
  }

  /** The brands that a campaign avoids. */
  public static Competitors of(Campaign campaign) {
    return new Competitors(campaign.terms().competitors());
  }

  private static String letters(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return BETWEEN.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
