package io.timbre.campaign.web;

import io.timbre.campaign.CampaignTerms;
import io.timbre.campaign.Compensation;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.Goal;
import io.timbre.currency.ExchangeRates;
import io.timbre.discovery.Parameters;
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

/**
 * Reads the terms of a campaign from their form and adds an error to each field that it cannot
 * read.
 */
@Component
class ReadCampaignTerms {

  /** The most brands to avoid, and the longest name of one, in characters. */
  private static final int MOST_COMPETITORS = 50;

  private static final int LONGEST_COMPETITOR = 100;

  private final ExchangeRates exchangeRates;

  ReadCampaignTerms(ExchangeRates exchangeRates) {
    this.exchangeRates = exchangeRates;
  }

  /** Returns the terms; empty if there are errors. */
  Optional<CampaignTerms> read(CampaignForm form, Errors errors) {
    TypedField name = field("name", errors);
    name.require(form.name());
    name.line(form.name(), CampaignTerms.LONGEST_NAME);
    field("product", errors).line(form.product(), CampaignTerms.LONGEST_PRODUCT);
    new TypedField("brief", "campaign.tab.brief", errors)
        .text(form.brief(), Parameters.LONGEST_VALUE);
    Optional<LocalDate> startsOn = field("startsOn", errors).day(form.startsOn());
    Optional<LocalDate> endsOn = field("endsOn", errors).day(form.endsOn());
    if (startsOn.isPresent() && endsOn.isPresent() && endsOn.get().isBefore(startsOn.get())) {
      errors.rejectValue("endsOn", "campaign.wrong.ends");
    }
    CurrencyUnit currency = currency(form.currency(), errors);
    BigDecimal budget = amount(form.budget(), "budget", currency, errors);
    Optional<BigDecimal> giftCost = giftCost(form, currency, errors);
    List<String> competitors = competitors(form.competitors(), errors);
    List<Deliverable> deliverables =
        ReadDeliverables.of(form.pieces(), form.prices(), currency, errors);
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new CampaignTerms(
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

  private static TypedField field(String name, Errors errors) {
    return new TypedField(name, "campaign." + name, errors);
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
    TypedField typed = field(field, errors);
    typed.require(value);
    return typed.money(value, currency).orElse(BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> giftCost(
      CampaignForm form, CurrencyUnit currency, Errors errors) {
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
    field("competitors", errors).entries(brands, MOST_COMPETITORS, LONGEST_COMPETITOR);
    return brands;
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }
}
