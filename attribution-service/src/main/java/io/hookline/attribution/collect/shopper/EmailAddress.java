package io.hookline.attribution.collect.shopper;

import io.hookline.kit.value.Characters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the form of which TikTok documents the hash: trimmed, in lower case. Before
 * that, what word processors and copied texts have made of it is undone, since the hash of anything
 * else would be another person; what is then no address is nobody's.
 */
final class EmailAddress {

  private static final int LONGEST = 320;

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}]");

  /** Of names, as telephones and word processors set it. */
  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02BC\u2032\u00B4]");

  private static final String QUOTES =
      "\"'`\u201C\u201D\u201E\u201F\u201A\u201B\u00AB\u00BB\u2039\u203A";
  private static final Pattern BEFORE = Pattern.compile("^[<(\\[\\s" + QUOTES + "]*(?:mailto:)?");
  private static final Pattern BEHIND = Pattern.compile("[>)\\].,;:\\s" + QUOTES + "]+$");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@"
              + "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*+(?:\\.[\\p{L}\\p{M}\\p{N}-]++)*+");

  private EmailAddress() {}

  /** Most of what is sent is a hash. Characters beyond ASCII may mean the sign in another form. */
  private static boolean canHaveAt(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@' || c > 0x7f) {
        return true;
      }
    }
    return false;
  }

  /** Empty for what is no address. */
  static Optional<String> normal(String written) {
    String trimmed = Characters.trimmed(written);
    if (trimmed.length() > 2 * LONGEST || !canHaveAt(trimmed)) {
      return Optional.empty();
    }
    String plain =
        Normalizer.normalize(APOSTROPHE.matcher(trimmed).replaceAll("'"), Normalizer.Form.NFKC);
    String small = UNSEEN.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    String address = BEHIND.matcher(BEFORE.matcher(small).replaceFirst("")).replaceFirst("");
    return address.length() <= LONGEST && ADDRESS.matcher(address).matches()
        ? Optional.of(address)
        : Optional.empty();
  }
}
