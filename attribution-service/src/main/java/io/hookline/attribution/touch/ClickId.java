package io.hookline.attribution.touch;

import java.math.BigInteger;
import java.util.UUID;

/** A touch's id as short text: 22 digits of base 62, which sort like the id. */
final class ClickId {

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
  private static final int LENGTH = 22;

  private ClickId() {}

  static String of(UUID id) {
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
