package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.input.RegistrableDomain;
import io.hookline.attribution.input.ToldOrder;
import io.hookline.attribution.input.ToldSignal;
import io.hookline.attribution.input.ToldVisit;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.NoValue;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;

/**
 * What a kept Purchase tells beside its value, read when its order is recorded, not at the door.
 *
 * @param valued currency of its value; null without one
 */
record PurchasePayload(JsonNode payload, String valued) {

  ToldOrder order() {
    JsonNode properties = payload.path("properties");
    String currency = valued == null ? currency(Lenient.first(properties, "currency")) : valued;
    return new ToldOrder(
        OrderItems.of(properties, currency),
        currency,
        CountryField.code(Lenient.first(payload.path("user"), "country")),
        CustomerFields.of(properties),
        SaleFields.place(properties),
        SaleFields.channel(properties));
  }

  ToldSignal signal() {
    JsonNode user = payload.path("user");
    JsonNode disposable = user.path(ShopperData.DISPOSABLE_EMAIL);
    String landing = RegistrableDomain.of(Lenient.first(payload.path("page"), "url"));
    String referrer = RegistrableDomain.of(Lenient.first(payload.path("page"), "referrer"));
    return new ToldSignal(
        Lenient.first(user, "email"),
        Lenient.first(user, "phone"),
        disposable.isBoolean() ? disposable.booleanValue() : null,
        referrer == null || referrer.equals(landing) ? null : referrer,
        landing);
  }

  /**
   * @param byPage whether a page told it, which has its visit to say what came before
   */
  ToldVisit visit(boolean byPage) {
    return PageVisit.of(payload, byPage);
  }

  /** As visits are told apart by; null for none. */
  String browser() {
    return PageEvents.browser(payload.path("user"));
  }

  /** The shop's id of what was given back, kept to what an id may be; null for none. */
  String refundId() {
    String id = Lenient.first(payload.path("properties"), "refund_id");
    return id == null || NoValue.isAsId(id) ? null : Characters.cut(id, 200);
  }

  /** Whether what was given back is the sum of all that had gone back by then. */
  boolean isInAll() {
    return payload.path("properties").path("refunded_in_all").asBoolean();
  }

  /** Behind which version of the order it goes, where a shop's versions say what holds. */
  Instant asOf() {
    String text = Lenient.first(payload.path("properties"), "as_of");
    return text == null ? null : WrittenTime.read(text).orElse(null);
  }

  private static String currency(String text) {
    try {
      return text == null
          ? null
          : Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode();
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
