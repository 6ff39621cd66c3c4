package io.hookline.attribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A web shop that sends events. */
public record Shop(String id, String code, String accessToken) {

  public static final String TRACK = "/open_api/v1.3/event/track/";

  /** TikTok's envelope: 200 whatever the code is. */
  public static Json envelope(Response answer, int code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    Json envelope = answer.as(Json.class);
    assertThat(envelope.getInt("code")).as(answer.asString()).isEqualTo(code);
    assertThat(envelope.getString("request_id")).isEqualTo(answer.header("X-Request-Id"));
    return envelope;
  }

  /** One event, and how it is sent. */
  public final class Order {
    private final String orderId;
    private final List<String> user = new ArrayList<>();
    private String eventId;
    private String value = "49.90";
    private String currency = "USD";
    private List<String> promoCodes = List.of();

    /** event_time has whole seconds: this lies after a click of a moment ago. */
    private Instant at = Instant.now().plusSeconds(2);

    private Order(String orderId) {
      this.orderId = orderId;
      this.eventId = "event-" + orderId;
    }

    public Order eventId(String eventId) {
      this.eventId = eventId;
      return this;
    }

    public Order value(String value, String currency) {
      this.value = value;
      this.currency = currency;
      return this;
    }

    public Order promoCodes(String... codes) {
      this.promoCodes = List.of(codes);
      return this;
    }

    public Order at(Instant at) {
      this.at = at;
      return this;
    }

    public Order user(String field, String text) {
      user.add("\"%s\": \"%s\"".formatted(field, text));
      return this;
    }

    public String json() {
      return """
      {"event": "Purchase", "event_time": %d, "event_id": "%s", "user": {%s},
       "properties": {"value": "%s", "currency": "%s", "order_id": "%s", "coupon": [%s]}}"""
          .formatted(
              at.getEpochSecond(),
              eventId,
              user.stream().collect(Collectors.joining(", ")),
              value,
              currency,
              orderId,
              promoCodes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(", ")));
    }

    public Response post() {
      return send(json());
    }
  }

  public Order purchase(String orderId, String click) {
    Order order = new Order(orderId);
    return click == null ? order : order.user("hlclid", click);
  }

  /** Sends the elements of data. */
  public Response send(String... events) {
    return send(List.of(events));
  }

  public Response send(List<String> events) {
    return post(
        """
        {"event_source": "web", "event_source_id": "%s", "data": [%s]}"""
            .formatted(code, String.join(",", events)));
  }

  public Response post(String body) {
    return given()
        .header("Access-Token", accessToken)
        .contentType("application/json")
        .body(body)
        .post(TRACK);
  }
}
