package io.hookline.creator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.deal.leak.JudgeCodes;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.SisterEvent;
import io.hookline.kit.value.Ids;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders with promo codes, and what is found of them. */
public final class CodeFixtures {

  private CodeFixtures() {}

  /** An order that names a code. */
  public static ObjectNode order(UUID id, String code, Instant at) {
    return SisterEvent.of("attribution", "ConversionRecorded")
        .sparse()
        .with(
            """
            {"id": "%s", "occurredAt": "%s", "value": {"amount": "40", "currency": "USD"},
             "promoCodes": ["%s"], "version": 0}"""
                .formatted(id, at, code))
        .in(Fixtures.ACME);
  }

  /**
   * What is known of an order's shopper.
   *
   * @param facts fields that end with a comma; or empty
   */
  public static ObjectNode signal(UUID order, String code, String facts) {
    return SisterFacts.signal(order, facts + "\"codes\": [\"" + code + "\"],", 1);
  }

  /** An order of somebody who came from a site, with a code. */
  public static void orderFrom(String site, String code) {
    UUID order = Ids.next();
    Feeds.apply(
        List.of(
            order(order, code, Instant.now()),
            signal(order, code, "\"referrerDomain\": \"" + site + "\",")));
  }

  public static void judge() {
    Arc.container().instance(JudgeCodes.class).get().work();
  }

  /** A sign that a new code has leaked. */
  static String leak(String partnership, String code) {
    String promoCode = Fixtures.promoCode(partnership, code);
    orderFrom("www.retailmenot.com", code);
    judge();
    return Fixtures.asOperator()
        .get(Fixtures.acme("code-leaks?promoCodeId=" + promoCode))
        .as(Json.class)
        .getString("items[0].id");
  }

  static void addTo(Map<String, String> ids) {
    ids.put("codeLeak", leak(ids.get("partnership"), "COUPON"));
    ids.put("dismissCodeLeak", leak(ids.get("partnership"), "VOUCHER"));
    ids.put("confirmCodeLeak", leak(ids.get("partnership"), "REBATE"));
  }
}
