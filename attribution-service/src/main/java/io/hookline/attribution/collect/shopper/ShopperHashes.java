package io.hookline.attribution.collect.shopper;

import java.util.Optional;

/** Hashes of whom a file or a form names, for rooms that keep rows before they are events. */
public final class ShopperHashes {

  private ShopperHashes() {}

  /** Of an address or of its hash, in hexadecimal; empty for what is nobody's. */
  public static Optional<String> email(String written) {
    return PersonalData.email(written);
  }

  /**
   * The same of a telephone number.
   *
   * @param country ISO 3166 code of two letters, of a number that names none; null without one
   */
  public static Optional<String> phone(String written, String country) {
    return PersonalData.phone(written, country);
  }

  /** The same of a customer's number. */
  public static Optional<String> externalId(String written) {
    return PersonalData.externalId(written);
  }

  /** Whether a text holds what looks like an address. */
  public static boolean holdsEmail(String text) {
    return Cleaner.hasEmail(text);
  }
}
