package io.hookline.attribution.input;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How an order was placed. */
public enum SaleChannel {
  IN_STORE,
  PHONE,
  WEBSITE,
  APP,
  EMAIL,
  CRM,
  OTHER;

  /** Words of tills, shops and of TikTok's {@code event_channel}, as their letters alone. */
  private static final Map<String, SaleChannel> WORDS =
      Map.ofEntries(
          Map.entry("instore", IN_STORE),
          Map.entry("store", IN_STORE),
          Map.entry("pos", IN_STORE),
          Map.entry("pointofsale", IN_STORE),
          Map.entry("retail", IN_STORE),
          Map.entry("register", IN_STORE),
          Map.entry("till", IN_STORE),
          Map.entry("inperson", IN_STORE),
          Map.entry("phone", PHONE),
          Map.entry("phonecall", PHONE),
          Map.entry("telephone", PHONE),
          Map.entry("phoneorder", PHONE),
          Map.entry("call", PHONE),
          Map.entry("website", WEBSITE),
          Map.entry("web", WEBSITE),
          Map.entry("online", WEBSITE),
          Map.entry("onlinestore", WEBSITE),
          Map.entry("ecommerce", WEBSITE),
          Map.entry("app", APP),
          Map.entry("mobileapp", APP),
          Map.entry("email", EMAIL),
          Map.entry("mail", EMAIL),
          Map.entry("crm", CRM),
          Map.entry("other", OTHER));

  /** Empty for a word that says none of them. */
  public static Optional<SaleChannel> of(String written) {
    return Optional.ofNullable(
        WORDS.get(written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")));
  }
}
