package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who placed an order of Shopify, and where the visit began. */
final class ShopifyShopper {

  private ShopifyShopper() {}

  static ObjectNode user(JsonNode order) {
    JsonNode customer = order.path("customer");
    JsonNode address =
        order.path("shipping_address").isObject()
            ? order.path("shipping_address")
            : order.path("billing_address").isObject()
                ? order.path("billing_address")
                : customer.path("default_address");
    return new UserFields()
        .put(
            "email",
            Doc.or(Doc.first(order, "email", "contact_email"), Doc.text(customer, "email")))
        .put("phone", phone(order, customer, address))
        .put("external_id", Doc.text(customer, "id"))
        .put(
            "first_name", Doc.or(Doc.text(customer, "first_name"), Doc.text(address, "first_name")))
        .put("last_name", Doc.or(Doc.text(customer, "last_name"), Doc.text(address, "last_name")))
        .put("city", Doc.text(address, "city"))
        .put("state", Doc.first(address, "province_code", "province"))
        .put("zip_code", Doc.text(address, "zip"))
        .put("country", Doc.first(address, "country_code", "country"))
        .put("locale", Doc.text(order, "customer_locale"))
        .put("user_agent", Doc.text(order.path("client_details"), "user_agent"))
        .clicks(notes(order))
        .node();
  }

  private static String phone(JsonNode order, JsonNode customer, JsonNode address) {
    return Doc.or(
        Doc.or(Doc.text(order, "phone"), Doc.text(customer, "phone")), Doc.text(address, "phone"));
  }

  static ObjectNode page(JsonNode order, KnownShop shop) {
    CartNotes notes = notes(order);
    String host = LandingPage.host(Doc.text(order, "order_status_url"));
    return LandingPage.of(
        Doc.or(host, shop.domain()),
        Doc.or(Doc.text(order, "landing_site"), notes.get("landing_site", "landing_page")),
        Doc.or(Doc.text(order, "referring_site"), notes.get("referring_site", "referrer")),
        notes.tags());
  }

  private static CartNotes notes(JsonNode order) {
    return new CartNotes(order.path("note_attributes"), "name");
  }
}
