package io.hookline.creator.people.creator;

import io.hookline.kit.value.Texts;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses and numbers as they are kept: each in one spelling. */
final class Contact {

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\p{Z}\\p{Pd}().·/\\p{Cf}]");
  private static final Pattern ABROAD = Pattern.compile("\\A00");

  private Contact() {}

  /** Without what a copied one brings along; the domain, which has no case, in lower case. */
  static String email(String written) {
    String text = Texts.orNull(written);
    if (text == null) {
      return null;
    }
    String email = Normalizer.normalize(text, Form.NFKC);
    int at = email.lastIndexOf('@');
    return email.substring(0, at + 1) + email.substring(at + 1).toLowerCase(Locale.ROOT);
  }

  /** In the form of E.164, {@code +4790123456}, as far as it has one. */
  static String phone(String written) {
    String text = Texts.orNull(written);
    if (text == null) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    BETWEEN_DIGITS
        .matcher(Normalizer.normalize(text, Form.NFKC))
        .replaceAll("")
        .codePoints()
        .forEach(c -> append(digits, c));
    return ABROAD.matcher(digits).replaceFirst("+");
  }

  private static void append(StringBuilder digits, int c) {
    if (Character.isDigit(c)) {
      digits.append(Character.digit(c, 10));
    } else {
      digits.appendCodePoint(c);
    }
  }
}
