package io.timbre.intake.cell;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The signs that people write beside prices, with their currencies. */
public final class CurrencySigns {
  private static final Map<String, Set<String>> CODES =
      Map.ofEntries(
          Map.entry(
              "$", Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "ARS", "CLP", "COP")),
          Map.entry("us$", Set.of("USD")),
          Map.entry("r$", Set.of("BRL")),
          Map.entry("€", Set.of("EUR")),
          Map.entry("£", Set.of("GBP", "EGP")),
          Map.entry("¥", Set.of("JPY", "CNY")),
          Map.entry("rp", Set.of("IDR")),
          Map.entry("₹", Set.of("INR")),
          Map.entry("₽", Set.of("RUB")),
          Map.entry("₺", Set.of("TRY")),
          Map.entry("₩", Set.of("KRW")),
          Map.entry("฿", Set.of("THB")),
          Map.entry("₫", Set.of("VND")),
          Map.entry("₱", Set.of("PHP")),
          Map.entry("zł", Set.of("PLN")),
          Map.entry("kč", Set.of("CZK")),
          Map.entry("kr", Set.of("SEK", "NOK", "DKK", "ISK")));

  private CurrencySigns() {}

  /** Whether a sign or a code can stand for the currency with an ISO 4217 code. */
  public static boolean canMean(String sign, String code) {
    String bare = sign.replace(".", "");
    return bare.equalsIgnoreCase(code)
        || CODES.getOrDefault(bare.toLowerCase(Locale.ROOT), Set.of()).contains(code);
  }
}
