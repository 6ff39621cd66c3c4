package io.hookline.kit.value;

/** A number of things in English, for messages that people read. */
public final class Quantity {

  private Quantity() {}

  /**
   * {@code 1 cell}, {@code 2 cells}.
   *
   * @param noun in the singular, of those whose plural ends in s
   */
  public static String of(long number, String noun) {
    return of(number, noun, noun + "s");
  }

  public static String of(long number, String singular, String plural) {
    return number + " " + (number == 1 ? singular : plural);
  }
}
