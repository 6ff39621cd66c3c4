package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.value.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StoredPayloadTest extends ReadFixture {

  private static final String RICH =
      """
      {"event": "CompletePayment", "event_time": 1789000000, "event_id": "e-1", "partner_name": "Till",
       "user": {"email": ["kim@example.com", "kim@work.example"], "phone": "+4790012345",
                "external_id": "customer-1", "ttclid": "E.C.P.abc", "ttp": "0123456789abcdefghijklmnopq",
                "user_agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 musical_ly_37.1.0",
                "locale": "nb-NO", "country": "no"},
       "page": {"url": "https://shop.example/thanks?utm_source=tiktok&utm_medium=paid",
                "referrer": "https://www.tiktok.com/"},
       "properties": {"value": 99.90, "currency": "EUR", "order_id": "#1001", "description": "Für Åse 🧴",
                      "contents": [{"content_id": "SKU-1", "content_name": "Night serum", "price": 49.95,
                                    "quantity": 2}]}}""";

  private JsonNode stored(IncomingEvent event) {
    return StoredPayload.unpack(
        json,
        event.packed(),
        event.originalEvent(),
        event.occurredAt(),
        event.eventId(),
        PackedKeys.unpack(PackedKeys.pack(event.keys())));
  }

  @Test
  void whatIsReadIsWhatWasKept() {
    for (String item :
        List.of(
            RICH,
            "{\"event\": \"Custom name\", \"event_time\": 1789000000}",
            "{\"event\": \"Lead\", \"event_time\": 1789000000, \"user\": {\"email\": []}}")) {
      IncomingEvent event = read(item);
      JsonNode kept = event.payload().deepCopy();
      if (kept.path("user").isEmpty()) {
        ((ObjectNode) kept).remove("user");
      }
      assertThat(stored(event)).isEqualTo(kept);
    }
  }

  @Test
  void aThirdOfTheBytesIsKept() {
    IncomingEvent event = read(RICH);
    int asJson = event.payload().toString().length();
    assertThat(event.packed().length + PackedKeys.pack(event.keys()).length)
        .isLessThan(asJson * 4 / 10);
  }

  @Test
  void anErasureLeavesTheFiguresOfTheOrder() {
    IncomingEvent event = read(RICH);
    JsonNode left =
        StoredPayload.unpack(
            json,
            StoredPayload.withoutShopper(json, event.packed()),
            event.originalEvent(),
            event.occurredAt(),
            event.eventId(),
            List.of());
    assertThat(left.toString())
        .isEqualTo(
            "{\"event\":\"CompletePayment\",\"event_time\":1789000000,\"event_id\":\"e-1\","
                + "\"properties\":{\"value\":99.9,\"currency\":\"EUR\",\"order_id\":\"#1001\","
                + "\"contents\":[{\"content_id\":\"SKU-1\",\"content_name\":\"Night serum\","
                + "\"price\":49.95,\"quantity\":2}]}}");
  }

  @Property
  void keysComeBackInTheirOrder(@ForAll @Size(max = 9) List<String> texts) {
    List<String> keys = new ArrayList<>();
    List<String> kinds =
        List.of("email:", "ttclid:", "ttp:", "click:", "order:", "order@till:", "");
    for (String text : texts) {
      String sane = text.replaceAll("[\\uD800-\\uDFFF]", "?");
      keys.add(kinds.get(keys.size() % kinds.size()) + sane);
      keys.add("phone:" + Sha256.hex(sane));
    }
    assertThat(PackedKeys.unpack(PackedKeys.pack(keys))).isEqualTo(keys);
  }

  @Test
  void kindsAreBits() {
    assertThat(PackedKeys.kinds(Set.of("email:a", "ttp:b", "order@x:1"))).isEqualTo(0b100011);
  }
}
