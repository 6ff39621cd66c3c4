package io.hookline.kit.value;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An http or https address as a browser sends it (WHATWG URL): the host in ASCII, other letters
 * percent-encoded, and everything that a browser leaves alone left alone, as {@code |} in a query
 * or a percent sign that encodes nothing. What browsers repair by guessing (blanks, backslashes,
 * missing slashes) is refused instead, and so are credentials, which make one host look like
 * another.
 */
public final class WebAddress {

  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);

  /** What browsers encode, besides letters beyond ASCII. */
  private static final String IN_PATH = "\"<>`{}^";

  private static final String IN_QUERY = "\"<>'";
  private static final String IN_FRAGMENT = "\"<>`";

  private WebAddress() {}

  /**
   * @throws NotAnAddress saying what is wrong, fit to stand behind the name of a field
   */
  public static String of(String written) {
    String text = Characters.trimmed(written);
    checkLetters(text);
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new NotAnAddress("must begin with http:// or https:// and a host");
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    return scheme
        + "://"
        + Host.of(parts.group(2), scheme)
        + encoded(parts.group(3), IN_PATH)
        + encoded(parts.group(4), IN_QUERY)
        + encoded(parts.group(5), IN_FRAGMENT);
  }

  private static void checkLetters(String text) {
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      boolean broken = Character.getType(letter) == Character.SURROGATE;
      if (broken || letter == '\\' || letter <= ' ' || Character.isISOControl(letter)) {
        throw NotAnAddress.character(letter);
      }
      i += Character.charCount(letter);
    }
  }

  private static String encoded(String part, String encode) {
    if (part == null) {
      return "";
    }
    StringBuilder sent = new StringBuilder(part.length());
    part.codePoints()
        .forEach(
            letter -> {
              if (letter < 127 && encode.indexOf(letter) < 0) {
                sent.appendCodePoint(letter);
              } else {
                for (byte octet : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                  sent.append('%').append("%02X".formatted(octet));
                }
              }
            });
    return sent.toString();
  }

  /** Why a text is no address. */
  public static final class NotAnAddress extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NotAnAddress(String message) {
      super(message);
    }

    static NotAnAddress character(int letter) {
      return new NotAnAddress(
          letter == ' '
              ? "must not hold a blank; in an address it is written %20"
              : "must not hold " + name(letter));
    }

    private static String name(int letter) {
      boolean visible = letter > ' ' && letter < 127;
      return visible ? "the character " + (char) letter : "the character U+%04X".formatted(letter);
    }
  }
}
