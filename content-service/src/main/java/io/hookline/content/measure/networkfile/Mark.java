package io.hookline.content.measure.networkfile;

import java.util.Set;

/** What parts a number's whole from its fraction. */
enum Mark {
  POINT('.'),
  COMMA(',');

  /** Of the interface, by the CLDR. */
  private static final Set<String> WITH_POINT =
      Set.of("en", "ja", "zh", "ko", "th", "hi", "ms", "fil");

  private static final Set<String> WITH_COMMA =
      Set.of(
          "de", "fr", "pt", "vi", "el", "it", "nl", "id", "pl", "tr", "sv", "da", "nb", "fi", "cs",
          "hu", "ro", "uk", "ru", "bg", "ca");

  private final char sign;

  Mark(char sign) {
    this.sign = sign;
  }

  char sign() {
    return sign;
  }

  Mark other() {
    return this == POINT ? COMMA : POINT;
  }

  static Mark of(char sign) {
    return sign == '.' ? POINT : COMMA;
  }

  /** Commas in Spain, points in Mexico. */
  static boolean isWrittenBothWays(String language) {
    return "es".equals(language);
  }

  /** Null where the language is not known, or its countries differ. */
  static Mark of(String language) {
    if (language == null) {
      return null;
    }
    return WITH_POINT.contains(language) ? POINT : WITH_COMMA.contains(language) ? COMMA : null;
  }
}
