package io.hookline.kit.search;

import java.util.List;

/**
 * What stands at one place of a text.
 *
 * @param others what it is found by, too: {@code huile} of {@code l'huile}, {@code love} of {@code
 *     loooove}
 */
public record Word(Kind kind, String form, List<String> others) {

  /** How a word was cut out of the text. */
  public enum Kind {
    /** As it is written, or an emoji. */
    WORD,
    /** Two neighbours in a script that writes no blanks between words, or joins endings to them. */
    PAIR,
    /** The last character of such a run, or its only one. */
    END,
    /** A question mark: rules see it, the index does not. */
    MARK
  }

  boolean matches(String pattern, boolean asBeginning) {
    return is(form, pattern, asBeginning)
        || others.stream().anyMatch(o -> is(o, pattern, asBeginning));
  }

  private static boolean is(String form, String pattern, boolean asBeginning) {
    return asBeginning ? form.startsWith(pattern) : form.equals(pattern);
  }
}
