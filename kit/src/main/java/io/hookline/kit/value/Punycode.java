package io.hookline.kit.value;

/**
 * Letters of any language in those of host names (RFC 3492). The platform's own {@code
 * java.net.IDN} follows the rules of 2003, by which {@code ß} is {@code ss}: another host than the
 * one that browsers go to.
 */
final class Punycode {

  private static final int BASE = 36;
  private static final int LEAST = 1;
  private static final int MOST = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int INITIAL_BIAS = 72;
  private static final int INITIAL = 128;

  private Punycode() {}

  /** A label with letters beyond ASCII, without the {@code xn--} in front of it. */
  static String encode(String label) {
    int[] input = label.codePoints().toArray();
    StringBuilder output = new StringBuilder();
    label.codePoints().filter(letter -> letter < INITIAL).forEach(output::appendCodePoint);
    int basic = output.length();
    if (basic > 0) {
      output.append('-');
    }
    int next = INITIAL;
    int delta = 0;
    int bias = INITIAL_BIAS;
    for (int handled = basic; handled < input.length; ) {
      int letter = smallest(input, next);
      delta += (letter - next) * (handled + 1);
      next = letter;
      for (int each : input) {
        if (each < next) {
          delta++;
        } else if (each == next) {
          append(output, delta, bias);
          bias = adapt(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      next++;
    }
    return output.toString();
  }

  private static int smallest(int[] input, int from) {
    int smallest = Integer.MAX_VALUE;
    for (int letter : input) {
      if (letter >= from && letter < smallest) {
        smallest = letter;
      }
    }
    return smallest;
  }

  private static void append(StringBuilder output, int delta, int bias) {
    int rest = delta;
    for (int k = BASE; ; k += BASE) {
      int threshold = Math.max(LEAST, Math.min(MOST, k - bias));
      if (rest < threshold) {
        output.append(digit(rest));
        return;
      }
      output.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int adapt(int delta, int length, boolean first) {
    int rest = first ? delta / DAMP : delta / 2;
    rest += rest / length;
    int k = 0;
    while (rest > (BASE - LEAST) * MOST / 2) {
      rest /= BASE - LEAST;
      k += BASE;
    }
    return k + (BASE - LEAST + 1) * rest / (rest + SKEW);
  }
}
