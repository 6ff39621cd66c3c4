package io.hookline.content.plan.trend;

import io.hookline.kit.value.Characters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes regions alike: a country as its code of ISO 3166-1, another region in capitals. */
final class Region {

  private static final Map<String, String> COUNTRIES = countries();

  private Region() {}

  private static Map<String, String> countries() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      codes.put(
          capitals(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)),
          code);
    }
    // What people write instead of GB and US.
    codes.put("UK", "GB");
    codes.put("USA", "US");
    return codes;
  }

  static String of(String written) {
    String region = capitals(Characters.trimmed(written));
    return COUNTRIES.getOrDefault(region, region);
  }

  private static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
