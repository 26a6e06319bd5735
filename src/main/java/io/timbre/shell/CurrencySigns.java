package io.timbre.shell;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Currency signs as people write them, in lower case. A sign that several currencies share stands
 * for each of them.
 */
final class CurrencySigns {

  private static final Map<String, List<String>> SIGNS =
      Map.ofEntries(
          Map.entry("€", List.of("EUR")),
          Map.entry("£", List.of("GBP")),
          Map.entry("$", List.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN")),
          Map.entry("us$", List.of("USD")),
          Map.entry("ca$", List.of("CAD")),
          Map.entry("a$", List.of("AUD")),
          Map.entry("nz$", List.of("NZD")),
          Map.entry("s$", List.of("SGD")),
          Map.entry("hk$", List.of("HKD")),
          Map.entry("mx$", List.of("MXN")),
          Map.entry("r$", List.of("BRL")),
          Map.entry("¥", List.of("JPY", "CNY")),
          Map.entry("jp¥", List.of("JPY")),
          Map.entry("cn¥", List.of("CNY")),
          Map.entry("₹", List.of("INR")),
          Map.entry("₩", List.of("KRW")),
          Map.entry("₺", List.of("TRY")),
          Map.entry("₪", List.of("ILS")),
          Map.entry("₱", List.of("PHP")),
          Map.entry("฿", List.of("THB")),
          Map.entry("kr", List.of("SEK", "NOK", "DKK")),
          Map.entry("zł", List.of("PLN")),
          Map.entry("kč", List.of("CZK")),
          Map.entry("ft", List.of("HUF")),
          Map.entry("lei", List.of("RON")),
          Map.entry("fr", List.of("CHF")),
          Map.entry("rp", List.of("IDR")),
          Map.entry("rm", List.of("MYR")));

  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private CurrencySigns() {}

  /**
   * The ISO codes that a sign or a code stands for, the usual one first; empty for anything else.
   */
  static List<String> codes(String sign) {
    String code = sign.toUpperCase(Locale.ROOT);
    return Optional.ofNullable(SIGNS.get(sign))
        .orElseGet(() -> CODES.contains(code) ? List.of(code) : List.of());
  }
}
