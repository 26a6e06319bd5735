package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.WriteQuestion;
import io.timbre.niche.WeightedNiche;
import java.util.List;
import java.util.Locale;

/**
 * A niche of the brief, with the address of the same page without it.
 *
 * @param weight relative to the first niche, with two decimals
 */
record Chip(String key, String name, String weight, String without) {

  static List<Chip> of(Question question, Parameters parameters, String path) {
    return question.niches().stream().map(niche -> of(niche, question, parameters, path)).toList();
  }

  private static Chip of(
      WeightedNiche niche, Question question, Parameters parameters, String path) {
    Parameters others =
        parameters.without(name -> name.startsWith(ReadQuestion.BRIEF)).with("of", question.text());
    for (WeightedNiche other : question.niches()) {
      if (other != niche) {
        others =
            others.with(
                ReadQuestion.BRIEF + other.niche().key(), WriteQuestion.decimal(other.weight()));
      }
    }
    return new Chip(niche.niche().key(), niche.niche().name(), weight(niche), others.address(path));
  }

  private static String weight(WeightedNiche niche) {
    return String.format(Locale.ROOT, "%.2f", niche.weight());
  }
}
