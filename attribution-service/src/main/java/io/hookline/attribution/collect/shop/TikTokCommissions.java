package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an affiliate order of TikTok Shop brings its creators, line by line. */
final class TikTokCommissions {

  private TikTokCommissions() {}

  static Heard of(JsonNode root, Instant receivedAt) {
    String order = Doc.text(root, "id");
    if (order == null) {
      return Heard.unreadable("id is missing");
    }
    List<Commission> commissions = new ArrayList<>();
    int line = 0;
    for (JsonNode sku : root.path("skus")) {
      line++;
      Commission commission = line(order, Integer.toString(line), root, sku, receivedAt);
      if (commission != null) {
        commissions.add(commission);
      }
    }
    return commissions.isEmpty()
        ? Heard.nothing(DeliveryOutcome.NOT_USED, "It names no creator.", order)
        : new Heard(
            DeliveryOutcome.TAKEN, null, order, List.of(), List.of(), commissions, List.of());
  }

  private static Commission line(
      String order, String line, JsonNode root, JsonNode sku, Instant receivedAt) {
    String creator = Doc.text(sku, "creator_username");
    String currency = currency(sku);
    if (creator == null || currency == null) {
      return null;
    }
    return new Commission(
        order,
        Doc.or(Doc.text(sku, "sku_id"), line),
        creator.replaceFirst("^@", "").toLowerCase(Locale.ROOT),
        Doc.text(sku, "product_id"),
        Doc.text(sku, "content_type"),
        Doc.text(sku, "content_id"),
        currency,
        either(sku, "actual_commission_base", "estimated_commission_base"),
        amount(sku, "estimated_paid_commission"),
        amount(sku, "actual_paid_commission"),
        either(sku, "actual_paid_shop_ads_commission", "estimated_paid_shop_ads_commission"),
        Doc.or(Doc.text(sku, "settlement_status"), Doc.text(root, "status")),
        receivedAt);
  }

  private static String currency(JsonNode sku) {
    for (String field :
        new String[] {
          "actual_paid_commission",
          "estimated_paid_commission",
          "estimated_commission_base",
          "price"
        }) {
      String currency = Doc.text(sku.path(field), "currency");
      if (currency != null && currency.matches("[A-Za-z]{3}")) {
        return currency.toUpperCase(Locale.ROOT);
      }
    }
    return null;
  }

  private static BigDecimal either(JsonNode sku, String settled, String before) {
    BigDecimal amount = amount(sku, settled);
    return amount == null ? amount(sku, before) : amount;
  }

  private static BigDecimal amount(JsonNode sku, String field) {
    return Doc.number(sku.path(field), "amount");
  }
}
