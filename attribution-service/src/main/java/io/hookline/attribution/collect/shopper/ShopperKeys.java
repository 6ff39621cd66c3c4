package io.hookline.attribution.collect.shopper;

import io.hookline.kit.value.NoValue;
import java.util.Optional;

/**
 * The keys that tie events to a person, made of what people tell: normalised, hashed, and with the
 * kind in front. Empty for what names nobody.
 */
public final class ShopperKeys {

  public static final String EMAIL = "email:";
  public static final String CLICK = "click:";

  private ShopperKeys() {}

  /**
   * An id of a click or a browser as it is; empty for what clients and platforms send when they
   * know none: words such as {@code null}, their hashes, macros that were not filled in. Nor is an
   * e-mail address ever an id: it is kept hashed only.
   */
  public static Optional<String> id(String value) {
    return Optional.ofNullable(value)
        .map(Lenient::text)
        .filter(id -> !NoValue.isAsId(id) && !Cleaner.hasEmail(id));
  }

  public static boolean holdsEmail(String value) {
    return Cleaner.hasEmail(value);
  }

  /** A text as it may be kept: addresses blotted. */
  public static String withoutEmail(String text) {
    return Cleaner.text(text);
  }

  public static Optional<String> email(String value) {
    return PersonalData.email(value).map(EMAIL::concat);
  }

  /** Of a number with its country code. */
  public static Optional<String> phone(String value) {
    return PersonalData.phone(value, null).map("phone:"::concat);
  }

  public static Optional<String> externalId(String value) {
    return PersonalData.externalId(value).map("external:"::concat);
  }

  /** What the cookie {@code _ttp} holds. */
  public static Optional<String> browser(String value) {
    return id(value).map("ttp:"::concat);
  }

  /** What {@code hlclid} holds. */
  public static Optional<String> click(String value) {
    return id(value).map(CLICK::concat);
  }
}
