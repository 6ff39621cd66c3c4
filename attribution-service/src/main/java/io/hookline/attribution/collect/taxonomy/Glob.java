package io.hookline.attribution.collect.taxonomy;

/**
 * Patterns with {@code *} for one or more characters and {@code ?} for one. Not regular
 * expressions: whoever writes taxonomies need not know them, and no pattern takes long.
 */
final class Glob {

  private Glob() {}

  /** In time of the product of both lengths at most. */
  static boolean matches(String pattern, String text) {
    int[] wanted = pattern.replace("*", "?*").codePoints().toArray();
    int[] letters = text.codePoints().toArray();
    int place = 0;
    int star = -1;
    int retry = 0;
    for (int at = 0; at < letters.length; ) {
      if (place < wanted.length && wanted[place] == '*') {
        star = place++;
        retry = at;
      } else if (place < wanted.length && (wanted[place] == '?' || wanted[place] == letters[at])) {
        place++;
        at++;
      } else if (star >= 0) {
        place = star + 1;
        at = ++retry;
      } else {
        return false;
      }
    }
    while (place < wanted.length && wanted[place] == '*') {
      place++;
    }
    return place == wanted.length;
  }
}
