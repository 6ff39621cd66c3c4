package io.hookline.webhooks.delivery;

import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is sent because somebody asked for it: tests and replays. */
@QuarkusTest
class SentOnDemandTest extends PartnerFixture {

  @Test
  void aTestIsSentOnceAlsoToADisabledWebhook() {
    String hook = Hooks.subscribe(partner, "/hook");
    partner.answers(410);
    Sample.written("a");
    work();
    String failing =
        Hooks.post(hook, "/test", "{}").then().statusCode(202).extract().as(Json.class).get("id");
    work();
    work();
    assertThat(Hooks.delivery(hook, failing).getString("state")).isEqualTo("FAILED");
    assertThat(Hooks.delivery(hook, failing).getInt("attempts")).isOne();
    partner.answers(200);
    String working =
        Hooks.post(hook, "/test", "{}").then().statusCode(202).extract().as(Json.class).get("id");
    work();
    assertThat(Hooks.delivery(hook, working).getString("state")).isEqualTo("DELIVERED");
    assertThat(partner.received().get(partner.received().size() - 1).json().path("type").asText())
        .isEqualTo("io.hookline.sample.WebhookTested");
    assertThat(partner.forged()).isEmpty();
    assertThat(Hooks.hook(hook).getString("state")).isEqualTo("DISABLED");
    Hooks.post(hook, "/enable", "{}").then().statusCode(200);
    expect(
        Hooks.post(hook, "/deliveries/" + working + "/replay", "{}"),
        409,
        "DELIVERY_NOT_REPEATABLE");
  }

  @Test
  void thereIsOneTestAtATime() {
    String hook = Hooks.subscribe(partner, "/hook");
    String first =
        Hooks.post(hook, "/test", "{}").then().statusCode(202).extract().as(Json.class).get("id");
    expect(Hooks.post(hook, "/test", "{}"), 409, "WEBHOOK_TEST_PENDING");
    assertThat(Hooks.deliveries(hook, "").getList("items[*].id")).containsExactly(first);
    partner.answers(500);
    work();
    assertThat(Hooks.delivery(hook, first).getString("state")).isEqualTo("FAILED");
    Hooks.post(hook, "/test", "{}").then().statusCode(202);
  }

  @Test
  void aReplayKeepsTheIdSoThatTheReceiverCanTell() {
    String hook = Hooks.subscribe(partner, "/hook");
    Sample.written("a");
    work();
    String id = partner.received().get(0).id();
    Json replayed =
        Hooks.post(hook, "/deliveries/" + id + "/replay", "{}")
            .then()
            .statusCode(202)
            .extract()
            .as(Json.class);
    assertThat(replayed.getString("state")).isEqualTo("PENDING");
    work();
    assertThat(partner.received(Partner.Received::id)).containsExactly(id, id);
    assertThat(partner.received().get(1).body()).isEqualTo(partner.received().get(0).body());
    assertThat(Hooks.delivery(hook, id).getInt("attempts")).isEqualTo(2);
    expect(
        Hooks.post(hook, "/deliveries/00000000-0000-7000-8000-000000000000/replay", "{}"),
        404,
        "DELIVERY_NOT_FOUND");
  }

  @Test
  void aRangeIsReplayedInOrderWithWhatCameBeforeTheSubscription() {
    String note = Sample.written("one");
    String hook = Hooks.subscribe(partner, "/hook");
    rewrite(note, 0, "two");
    rewrite(note, 1, "three");
    work();
    partner.forget();
    String range = "{\"from\": \"2026-01-01T00:00:00Z\", \"to\": \"2099-01-01T00:00:00Z\"}";
    assertThat(Hooks.post(hook, "/replays", range).as(Json.class).getInt("queued")).isEqualTo(3);
    assertThat(Hooks.post(hook, "/replays", range).as(Json.class).getInt("queued"))
        .as("what waits is not queued twice")
        .isZero();
    work();
    assertThat(titles()).containsExactly("one", "two", "three");
    expect(
        Hooks.post(
            hook,
            "/replays",
            "{\"from\": \"2026-02-01T00:00:00Z\", \"to\": \"2026-01-01T00:00:00Z\"}"),
        422,
        "VALIDATION_FAILED");
  }
}
