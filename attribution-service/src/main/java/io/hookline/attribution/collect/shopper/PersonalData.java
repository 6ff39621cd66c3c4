package io.hookline.attribution.collect.shopper;

import io.hookline.kit.value.Characters;
import io.hookline.kit.value.NoValue;
import io.hookline.kit.value.Sha256;
import java.util.Locale;
import java.util.Optional;

/**
 * Hashes personal data at the door, in the form that TikTok documents: SHA-256 in lower-case
 * hexadecimal of the normalised value. What is hashed already stays, in lower case. What clients
 * send when they know nobody is left out, hashed or not: it would make one person of all guests.
 */
public final class PersonalData {

  private PersonalData() {}

  public static Optional<String> email(String value) {
    return hashed(Characters.trimmed(value)).or(() -> address(value).flatMap(PersonalData::hash));
  }

  /** Somebody's address, in its normal form; empty for a hash, and for nobody's. */
  public static Optional<String> address(String value) {
    return EmailAddress.normal(value).filter(address -> !Placeholder.isEmail(address));
  }

  /**
   * Of a telephone number in any notation, with its country code or of a country that is named.
   *
   * @param country ISO 3166 code of two letters; null when none is named
   */
  public static Optional<String> phone(String value, String country) {
    return hashed(value.strip())
        .or(() -> PhoneNumbers.international(value, country).map(Sha256::hex));
  }

  public static Optional<String> externalId(String value) {
    String normal = value.strip();
    return hashed(normal).or(() -> hash(normal));
  }

  /** Names and postal codes: lower case, without blanks. */
  public static Optional<String> name(String value) {
    String normal = value.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return hashed(normal).or(() -> hash(normal));
  }

  private static Optional<String> hashed(String value) {
    return Optional.of(value.toLowerCase(Locale.ROOT))
        .filter(Sha256::isHex)
        .filter(hash -> !NoValue.isAsId(hash) && !Placeholder.isHash(hash));
  }

  private static Optional<String> hash(String normal) {
    return NoValue.isAsId(normal) ? Optional.empty() : Optional.of(Sha256.hex(normal));
  }
}
