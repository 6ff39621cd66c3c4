package io.hookline.attribution.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hashes personal data at the door, in the form that TikTok documents: SHA-256 in lower-case
 * hexadecimal of the normalised value. What is hashed already stays, in lower case.
 */
final class PersonalData {

  private static final Pattern HASHED = Pattern.compile("[A-Fa-f0-9]{64}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  /** E.164 has at most 15 digits; fewer than 7 are not a subscriber's number. */
  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

  /**
   * What clients send when they know nobody: it would make one person of all their guests. Hashes
   * of these are refused as well.
   */
  private static final Set<String> NOBODY =
      Stream.of("0", "-1", "null", "undefined", "none", "nan", "guest", "anonymous", "unknown", "")
          .flatMap(word -> Stream.of(word, sha256(word)))
          .collect(Collectors.toUnmodifiableSet());

  private PersonalData() {}

  static Optional<String> email(String value) {
    String normal = value.strip().toLowerCase(Locale.ROOT);
    return hashed(normal)
        .or(() -> EMAIL.matcher(normal).matches() ? hash(normal) : Optional.empty());
  }

  /** Of a telephone number in any notation with its country code; without a plus one is added. */
  static Optional<String> phone(String value) {
    return hashed(value.strip())
        .or(
            () -> {
              String normal = "+" + value.replaceAll("\\D", "").replaceFirst("^0+", "");
              return E164.matcher(normal).matches() ? hash(normal) : Optional.empty();
            });
  }

  static Optional<String> externalId(String value) {
    String normal = value.strip();
    return hashed(normal).or(() -> hash(normal));
  }

  /** Names and postal codes: lower case, without blanks. */
  static Optional<String> name(String value) {
    String normal = value.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return hashed(normal).or(() -> hash(normal));
  }

  static boolean isNobody(String value) {
    return NOBODY.contains(value.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> hashed(String value) {
    return HASHED.matcher(value).matches()
        ? Optional.of(value.toLowerCase(Locale.ROOT)).filter(hash -> !isNobody(hash))
        : Optional.empty();
  }

  private static Optional<String> hash(String normal) {
    return isNobody(normal) ? Optional.empty() : Optional.of(sha256(normal));
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
