package io.hookline.content.measure.audience;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Countries by their codes, and by their names in the languages of the networks' files. */
final class Countries {

  private static final Set<String> CODES = codes();

  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "vi", "ja", "el");

  /** Of what else is written; the United Kingdom's own code is another one. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "uk", "GB",
          "usa", "US",
          "united states of america", "US",
          "great britain", "GB",
          "south korea", "KR",
          "korea", "KR",
          "türkiye", "TR",
          "turkey", "TR",
          "czech republic", "CZ",
          "uae", "AE");

  private static final Map<String, String> NAMES = names();

  private Countries() {}

  /** Null for none. */
  static String code(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    String alias = ALIASES.get(written.toLowerCase(Locale.ROOT));
    if (alias != null) {
      return alias;
    }
    return CODES.contains(upper) ? upper : NAMES.get(written.toLowerCase(Locale.ROOT));
  }

  /** Kosovo has a code that networks use and ISO has not given. */
  private static Set<String> codes() {
    Set<String> codes = new HashSet<>(Set.of(Locale.getISOCountries()));
    codes.add("XK");
    return codes;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String language : LANGUAGES) {
      Locale in = new Locale(language);
      for (String code : CODES) {
        String name = new Locale("", code).getDisplayCountry(in);
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
      }
    }
    return names;
  }
}
