package io.timbre.shortlist.web;

import io.timbre.access.Person;
import io.timbre.access.PersonId;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.web.ReadDeliverables;
import io.timbre.shell.TypedField;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.springframework.validation.Errors;

/** Reads the form of terms, and adds an error for each field that is wrong. */
final class ReadTerms {

  private ReadTerms() {}

  /**
   * Returns the terms; empty if there are errors, which are added.
   *
   * @param state the state of the entry, which may need an agreed price
   * @param owners the people who can look after the entry
   */
  static Optional<Terms> read(
      TermsForm form, EntryState state, CurrencyUnit currency, List<Person> owners, Errors errors) {
    Optional<PersonId> owner = owner(form.owner(), owners, errors);
    Optional<BigDecimal> price = price(form.agreedPrice(), state, currency, errors);
    List<Deliverable> deliverables =
        ReadDeliverables.of(form.pieces(), form.prices(), currency, errors);
    Optional<LocalDate> firstDay =
        new TypedField("firstDay", "shortlist.first-day", errors).day(form.firstDay());
    Optional<LocalDate> lastDay =
        new TypedField("lastDay", "shortlist.last-day", errors).day(form.lastDay());
    if (firstDay.isPresent() && lastDay.isPresent() && lastDay.get().isBefore(firstDay.get())) {
      errors.rejectValue("lastDay", "shortlist.wrong.last-day");
    }
    List<String> tags = tags(form.tags(), errors);
    return errors.hasErrors()
        ? Optional.empty()
        : Optional.of(new Terms(owner, price, deliverables, firstDay, lastDay, tags));
  }

  private static Optional<PersonId> owner(String typed, List<Person> owners, Errors errors) {
    Optional<PersonId> chosen =
        owners.stream()
            .map(Person::id)
            .filter(id -> String.valueOf(id.value()).equals(typed))
            .findFirst();
    if (chosen.isEmpty() && !typed.isEmpty()) {
      errors.rejectValue("owner", "shortlist.wrong.owner");
    }
    return chosen;
  }

  private static Optional<BigDecimal> price(
      String typed, EntryState state, CurrencyUnit currency, Errors errors) {
    TypedField field = new TypedField("agreedPrice", "shortlist.agreed-price.label", errors);
    if (state.needsPrice()) {
      field.require(typed);
    }
    return field.money(typed, currency);
  }

  private static List<String> tags(String typed, Errors errors) {
    List<String> tags =
        Arrays.stream(typed.split("[,;\\v]"))
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
    new TypedField("tags", "shortlist.tags", errors)
        .entries(tags, Terms.MOST_TAGS, Terms.LONGEST_TAG);
    return tags;
  }
}
