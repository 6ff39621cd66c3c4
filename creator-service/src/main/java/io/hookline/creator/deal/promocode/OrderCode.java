package io.hookline.creator.deal.promocode;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A code that an order names.
 *
 * @param version of the order
 */
record OrderCode(String reading, UUID conversion, Instant occurredAt, long version) {

  static OrderCode of(String reading, JsonNode order) {
    return new OrderCode(
        reading,
        UUID.fromString(order.path("id").textValue()),
        Instant.parse(order.path("occurredAt").textValue()),
        order.path("version").longValue());
  }
}
