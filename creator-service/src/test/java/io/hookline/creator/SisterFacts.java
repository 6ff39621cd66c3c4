package io.hookline.creator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.SisterEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** What the sisters tell ACME. */
public final class SisterFacts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SisterFacts() {}

  public static final String OCCURRED = "2026-09-10T12:00:00Z";

  /**
   * @param more fields of the order, which begin with a comma; or empty
   */
  public static ObjectNode conversion(UUID id, String value, long version, String more) {
    return SisterEvent.of("attribution", "ConversionRecorded")
        .with(
            """
            {"id": "%s", "occurredAt": "%s", "value": {"amount": "%s", "currency": "USD"},
             "refunded": {"amount": "0.00", "currency": "USD"},
             "netValue": {"amount": "%s", "currency": "USD"}, "items": [], "country": null,
             "customer": null, "customerBy": null, "promoCodes": [], "version": %d%s}"""
                .formatted(id, OCCURRED, value, value, version, more))
        .in(Fixtures.ACME);
  }

  /** All of an order is one creator's. */
  public static ObjectNode credit(
      UUID conversion, String creator, String partnership, int version) {
    return credits(conversion, version, share(creator, partnership, "1"));
  }

  /**
   * @param shares of {@link #share}
   */
  public static ObjectNode credits(UUID conversion, int version, String... shares) {
    return SisterEvent.of("attribution", "CreditDecided")
        .with(
            """
            {"conversionId": "%s", "version": %d, "occurredAt": "%s", "credits": [%s],
             "evidence": []}"""
                .formatted(conversion, version, OCCURRED, String.join(",", shares)))
        .in(Fixtures.ACME);
  }

  public static String share(String creator, String partnership, String share) {
    return """
        {"creatorId": "%s", "partnershipId": "%s", "linkId": null, "promoCodeId": null,
         "evidence": "CLICK", "share": %s, "value": null}"""
        .formatted(creator, partnership, share);
  }

  public static ObjectNode refund(UUID id, UUID conversion, String amount) {
    return refund(id, conversion, amount, 1);
  }

  /**
   * @param conversion null while the order is not known
   */
  public static ObjectNode refund(UUID id, UUID conversion, String amount, long version) {
    return SisterEvent.of("attribution", "RefundApplied")
        .with(
            """
            {"id": "%s", "conversionId": %s, "kind": "REFUND",
             "amount": {"amount": "%s", "currency": "USD"}, "occurredAt": "%s", "version": %d}"""
                .formatted(
                    id,
                    conversion == null ? "null" : "\"" + conversion + "\"",
                    amount,
                    OCCURRED,
                    version))
        .in(Fixtures.ACME);
  }

  /**
   * @param facts fields without id and version, which end with a comma; or empty
   */
  public static ObjectNode signal(UUID conversion, String facts, long version) {
    return event(
        "attribution",
        "ConversionSignalChanged",
        "conversion-signals/" + conversion,
        "{%s \"id\": \"%s\", \"version\": %d}".formatted(facts, conversion, version));
  }

  /** Of a kind that the sister's contract may not show yet. */
  private static ObjectNode event(String sister, String name, String subject, String data) {
    ObjectNode event = SisterEvent.unknown(sister, name, "anything", Fixtures.ACME);
    event.put("subject", subject);
    try {
      event.set("data", JSON.readTree(data));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return event;
  }
}
