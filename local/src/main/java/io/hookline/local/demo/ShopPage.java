package io.hookline.local.demo;

import java.util.Map;

/** The page on which an order ends, and how those came who did not follow a link of the brand. */
final class ShopPage {

  /** Of so many orders that no link or code explains each kind is one; all others come directly. */
  private static final int KINDS = 12;

  private final Brand brand;

  ShopPage(Brand brand) {
    this.brand = brand;
  }

  /**
   * @param parameter of the address, of a click that the shop has kept; null for none
   */
  Map<String, Object> of(Order order, String parameter) {
    String page = "https://%s/thank-you".formatted(brand.shop());
    if (parameter != null) {
      return Body.of("url", page + "?" + parameter);
    }
    if (order.click() != null || order.talent() != null) {
      return Body.of("url", page);
    }
    return switch (order.number() % KINDS) {
      case 0, 1 ->
          Body.of("url", page + "?utm_source=klaviyo&utm_medium=email&utm_campaign=newsletter");
      case 2 ->
          Body.of(
              "url",
              page + "?utm_source=google&utm_medium=cpc&utm_campaign=Brand_Exact&gclid=Cj0KCQ");
      case 3 ->
          Body.of(
              "url", page + "?utm_source=google&utm_medium=cpc&utm_campaign=Generic_Prospecting");
      case 4, 5 -> Body.of("url", page, "referrer", "https://www.google.com/");
      case 6 -> Body.of("url", page, "referrer", "https://chatgpt.com/");
      case 7 -> Body.of("url", page + "?utm_source=tiktok&utm_medium=bio");
      case 8 ->
          Body.of("url", page + "?utm_source=tiktok&utm_medium=cpc&utm_campaign=spring-spark");
      case 9 -> Body.of("url", page, "referrer", "https://www.paypal.com/");
      default -> Body.of("url", page);
    };
  }
}
