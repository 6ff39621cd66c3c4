package io.hookline.attribution.input;

import io.hookline.kit.value.Characters;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The form in which ids of orders are compared. A shop's pixel, its server, its export and whoever
 * types the id at a till write the same order as {@code #1001}, {@code 1001} and {@code １００１}.
 * Capitals stay: of two ids made at random that differ in nothing else, neither order may be lost.
 */
public final class OrderId {

  /** Shopify's pages name an order so; its server and its reports, by the number alone. */
  private static final Pattern OF_SHOPIFY =
      Pattern.compile("^gid://shopify/Order(?:Identity)?/(\\d+)(?:\\?.*)?$");

  /** A number sign in front of an id, also twice, says no more than that it is a number. */
  private static final Pattern SIGN = Pattern.compile("^[#\\s]+");

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x00]");

  private OrderId() {}

  /** Empty when nothing is left. The same of what it returns. */
  public static String compared(String sent) {
    String seen = UNSEEN.matcher(sent).replaceAll("");
    String plain = Characters.trimmed(Normalizer.normalize(seen, Normalizer.Form.NFKC));
    String number = OF_SHOPIFY.matcher(plain).replaceFirst("$1");
    return number.startsWith("#") ? SIGN.matcher(number).replaceFirst("") : number;
  }
}
