package io.hookline.attribution.input;

import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A touch's id as short text: 22 digits of base 62, which sort like the id. */
public final class ClickId {

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
  private static final int LENGTH = 22;

  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{" + LENGTH + "}");
  private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(128);

  private ClickId() {}

  /** The touch that a text names; empty for one that is no id of ours. */
  public static Optional<UUID> touch(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    BigInteger id = BigInteger.ZERO;
    for (int i = 0; i < LENGTH; i++) {
      id = id.multiply(BASE).add(BigInteger.valueOf(DIGITS.indexOf(text.charAt(i))));
    }
    return id.compareTo(LARGEST) < 0
        ? Optional.of(new UUID(id.shiftRight(64).longValue(), id.longValue()))
        : Optional.empty();
  }

  public static String of(UUID id) {
    BigInteger rest = new BigInteger(id.toString().replace("-", ""), 16);
    char[] text = new char[LENGTH];
    for (int i = LENGTH - 1; i >= 0; i--) {
      BigInteger[] step = rest.divideAndRemainder(BASE);
      text[i] = DIGITS.charAt(step[1].intValue());
      rest = step[0];
    }
    return new String(text);
  }
}
