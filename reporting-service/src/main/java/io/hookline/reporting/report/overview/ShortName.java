package io.hookline.reporting.report.overview;

/** A name that fits over a bar on a telephone: a picture does not break its lines. */
public final class ShortName {

  /**
   * Of small letters; a capital, an m and a w take about one and a half, a character of East Asia
   * two.
   */
  private static final double ROOM = 38;

  private static final int EAST_ASIA_AND_BEYOND = 0x1100;

  private ShortName() {}

  public static String of(String name) {
    double taken = 0;
    for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
      taken += width(name.codePointAt(at));
      if (taken > ROOM) {
        return name.substring(0, at).stripTrailing() + "…";
      }
    }
    return name;
  }

  private static double width(int character) {
    if (character >= EAST_ASIA_AND_BEYOND) {
      return 2;
    }
    return Character.isUpperCase(character) || character == 'm' || character == 'w' ? 1.5 : 1;
  }
}
