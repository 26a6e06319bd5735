package io.timbre.shortlist.web;

import io.timbre.campaign.Deliverable;
import io.timbre.shell.Typed;
import io.timbre.shortlist.Shortlisted;
import io.timbre.shortlist.Terms;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The form with the terms of an entry, as typed.
 *
 * @param owner the id of the owner; empty for none
 * @param tags the tags, separated by commas
 * @param pieces the number of pieces of each format, by its name
 * @param prices the price of each format, by its name
 */
record TermsForm(
    String owner,
    String agreedPrice,
    String firstDay,
    String lastDay,
    String tags,
    Map<String, String> pieces,
    Map<String, String> prices) {

  TermsForm {
    owner = Typed.stripped(owner);
    agreedPrice = Typed.stripped(agreedPrice);
    firstDay = Typed.stripped(firstDay);
    lastDay = Typed.stripped(lastDay);
    tags = Typed.stripped(tags);
    pieces = Objects.requireNonNullElse(pieces, Map.of());
    prices = Objects.requireNonNullElse(prices, Map.of());
  }

  static TermsForm of(Shortlisted entry) {
    Terms terms = entry.terms();
    Map<String, String> pieces = new HashMap<>();
    Map<String, String> prices = new HashMap<>();
    for (Deliverable asked : terms.deliverables()) {
      pieces.put(asked.format().name(), String.valueOf(asked.pieces()));
      asked.price().ifPresent(price -> prices.put(asked.format().name(), Typed.amount(price)));
    }
    return new TermsForm(
        terms.owner().map(person -> String.valueOf(person.value())).orElse(""),
        terms.agreedPrice().map(Typed::amount).orElse(""),
        terms.firstDay().map(Object::toString).orElse(""),
        terms.lastDay().map(Object::toString).orElse(""),
        String.join(", ", terms.tags()),
        pieces,
        prices);
  }

  public String pieces(String format) {
    return Typed.stripped(pieces.get(format));
  }

  public String price(String format) {
    return Typed.stripped(prices.get(format));
  }
}
