package io.hookline.attribution.ingest;

import java.util.Optional;

/**
 * The keys that tie events to a person, made of what people tell: normalised, hashed, and with the
 * kind in front. Empty for what names nobody.
 */
public final class ShopperKeys {

  public static final String EMAIL = "email:";

  private ShopperKeys() {}

  public static Optional<String> email(String value) {
    return PersonalData.email(value).map(EMAIL::concat);
  }

  public static Optional<String> phone(String value) {
    return PersonalData.phone(value).map("phone:"::concat);
  }

  public static Optional<String> externalId(String value) {
    return PersonalData.externalId(value).map("external:"::concat);
  }
}
