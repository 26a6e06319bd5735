package io.timbre.campaign.web;

import io.timbre.campaign.Compensation;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.Goal;
import io.timbre.campaign.Outline;
import io.timbre.currency.ExchangeRates;
import io.timbre.shell.TypedField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads what was typed about a campaign, and says what cannot be read, field by field. */
@Component
class ReadOutline {

  /** The most brands to avoid, and the longest name of one. */
  private static final int MOST_COMPETITORS = 50;

  private static final int LONGEST_COMPETITOR = 100;

  private final ExchangeRates exchangeRates;

  ReadOutline(ExchangeRates exchangeRates) {
    this.exchangeRates = exchangeRates;
  }

  /** The outline; empty where the errors say why there is none. */
  Optional<Outline> read(OutlineForm form, Errors errors) {
    text(form.name(), "name", 1, Outline.LONGEST_NAME, errors);
    text(form.product(), "product", 0, Outline.LONGEST_PRODUCT, errors);
    Optional<LocalDate> startsOn = ReadDay.of(form.startsOn(), "startsOn", errors);
    Optional<LocalDate> endsOn = ReadDay.of(form.endsOn(), "endsOn", errors);
    if (startsOn.isPresent() && endsOn.isPresent() && endsOn.get().isBefore(startsOn.get())) {
      errors.rejectValue("endsOn", "campaign.wrong.ends");
    }
    CurrencyUnit currency = currency(form.currency(), errors);
    BigDecimal budget = amount(form.budget(), "budget", currency, errors);
    Optional<BigDecimal> giftCost = giftCost(form, currency, errors);
    List<String> competitors = competitors(form.competitors(), errors);
    List<Deliverable> deliverables =
        ReadDeliverables.of(form.pieces(), form.prices(), currency, errors);
    if (deliverables.isEmpty() && !errors.hasFieldErrors("pieces")) {
      errors.rejectValue("pieces", "campaign.wrong.no-deliverables");
    }
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new Outline(
            form.name(),
            named(Goal.values(), form.goal()).orElse(Goal.AWARENESS),
            form.product(),
            startsOn,
            endsOn,
            Money.of(currency, budget, RoundingMode.HALF_UP),
            giftCost,
            competitors,
            deliverables));
  }

  private static void text(String value, String field, int least, int most, Errors errors) {
    if (value.length() < least) {
      errors.rejectValue(field, "campaign.wrong.missing");
    } else if (value.length() > most) {
      errors.rejectValue(field, "campaign.wrong.long", new Object[] {most}, "");
    }
  }

  private CurrencyUnit currency(String value, Errors errors) {
    if (exchangeRates.currencies().contains(value)) {
      return CurrencyUnit.of(value);
    }
    errors.rejectValue("currency", "campaign.wrong.currency");
    return CurrencyUnit.EUR;
  }

  private static BigDecimal amount(
      String value, String field, CurrencyUnit currency, Errors errors) {
    TypedField typed = new TypedField(field, "campaign." + field, errors);
    typed.require(value);
    return typed.money(value, currency).orElse(BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> giftCost(
      OutlineForm form, CurrencyUnit currency, Errors errors) {
    return form.compensation().equals(Compensation.GIFTED.name())
        ? Optional.of(amount(form.giftCost(), "giftCost", currency, errors))
        : Optional.empty();
  }

  private static List<String> competitors(String value, Errors errors) {
    List<String> brands =
        Arrays.stream(value.split("[\\n,;]"))
            .map(String::strip)
            .filter(brand -> !brand.isEmpty())
            .distinct()
            .toList();
    if (brands.size() > MOST_COMPETITORS
        || brands.stream().anyMatch(brand -> brand.length() > LONGEST_COMPETITOR)) {
      errors.rejectValue("competitors", "campaign.wrong.competitors");
    }
    return brands;
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }
}
