package io.hookline.attribution.collect.shopper;

import io.hookline.kit.value.NoValue;
import io.hookline.kit.value.Sha256;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Addresses and numbers that tills and shops fill in for shoppers who gave none. Only such as no
 * person has: {@code info@} and {@code test@} may be somebody's.
 */
final class Placeholder {

  private static final List<String> LOCAL_PARTS =
      List.of(
          "noemail",
          "nomail",
          "noreply",
          "donotreply",
          "noaddress",
          "noname",
          "notprovided",
          "guest",
          "anonymous",
          "unknown",
          "nobody",
          "notavailable",
          "0");

  /** Nobody's on the domains that are reserved for examples. */
  private static final List<String> EXAMPLES =
      List.of("email", "mail", "name", "username", "yourname", "youremail", "example");

  private static final Pattern EXAMPLE_DOMAIN =
      Pattern.compile(
          "(?:.*\\.)?(?:example(?:\\.(?:com|net|org))?|test|localhost)|email\\.com"
              + "|(?:your)?domain\\.com");

  private static final Pattern NO_DOMAIN =
      Pattern.compile(
          "(?:.*\\.)?invalid|(?:no-?e?mail|none|null|undefined|na|localhost)(?:\\.\\w+)?");

  /** A digit again and again, or digits as they are counted. */
  private static final Pattern SAME = Pattern.compile("(\\d)\\1+");

  private static final List<String> COUNTED =
      List.of("12345678901234567", "01234567890123456", "98765432109876543");

  private static final Set<String> HASHES = hashes();

  private Placeholder() {}

  /**
   * @param email in lower case
   */
  static boolean isEmail(String email) {
    int at = email.lastIndexOf('@');
    String local = email.substring(0, at).replaceAll("\\+.*", "");
    String domain = email.substring(at + 1);
    String letters = local.replaceAll("[-_.]", "");
    return NoValue.is(local)
        || LOCAL_PARTS.contains(letters)
        || NO_DOMAIN.matcher(domain).matches()
        || EXAMPLES.contains(letters) && EXAMPLE_DOMAIN.matcher(domain).matches()
        || local.length() < 4 && domain.startsWith(local + ".");
  }

  /**
   * @param national the number's digits without those of its country
   */
  static boolean isPhone(String national) {
    return SAME.matcher(national).matches()
        || COUNTED.stream().anyMatch(digits -> digits.startsWith(national));
  }

  static boolean isHash(String hash) {
    return HASHES.contains(hash);
  }

  /** Of those that are written in few ways. */
  private static Set<String> hashes() {
    Set<String> hashes = new HashSet<>();
    for (int length = 7; length <= 15; length++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        phone(hashes, String.valueOf(digit).repeat(length));
      }
      for (String digits : COUNTED) {
        phone(hashes, digits.substring(0, length));
      }
    }
    for (String local :
        List.of(
            "noemail", "no-email", "noreply", "no-reply", "guest", "none", "null", "na", "test")) {
      for (String domain :
          List.of("example.com", "noemail.com", "email.com", "none.com", "null.com", "na.com")) {
        if (isEmail(local + "@" + domain)) {
          hashes.add(Sha256.hex(local + "@" + domain));
        }
      }
    }
    return Set.copyOf(hashes);
  }

  private static void phone(Set<String> hashes, String digits) {
    for (String before : List.of("", "+", "1", "+1")) {
      hashes.add(Sha256.hex(before + digits));
    }
  }
}
