package io.hookline.attribution.collect.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The country that an event names: by either code of ISO 3166, or by its English name. */
final class CountryField {

  private static final Map<String, String> CODES = codes();

  private CountryField() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      codes.put(letters(code), code);
      codes.put(letters(country.getISO3Country()), code);
      codes.put(letters(country.getDisplayCountry(Locale.ENGLISH)), code);
    }
    // Neither is a code of ISO 3166; both are written for one.
    codes.put("uk", "GB");
    codes.put("el", "GR");
    codes.put("unitedstatesofamerica", "US");
    return Map.copyOf(codes);
  }

  /** As the field is kept. */
  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** Null for what names none. */
  static String code(String written) {
    return written == null ? null : CODES.get(letters(written));
  }
}
