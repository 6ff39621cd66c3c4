package io.hookline.webhooks.delivery;

import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of end points that fail, and of what waits for them. */
@QuarkusTest
class EndPointHealthTest extends PartnerFixture {

  @Test
  void anEndPointThatIsGoneIsDisabledAtOnceAndTheNoticeIsAnEvent() {
    String hook = Hooks.subscribe(partner, "/hook");
    partner.answers(410);
    Sample.written("a");
    work();
    Json disabled = Hooks.hook(hook);
    assertThat(disabled.getString("state")).isEqualTo("DISABLED");
    assertThat(disabled.getString("disabledReason")).isEqualTo("GONE");
    assertThat(disabled.getString("disabledAt")).isNotNull();
    assertThat(
            Sample.rows(
                "select data ->> 'disabledReason' from outbox where type like '%WebhookDisabled'"))
        .containsExactly("GONE");
    expect(
        Hooks.post(
            hook,
            "/replays",
            "{\"from\": \"2026-01-01T00:00:00Z\", \"to\": \"2099-01-01T00:00:00Z\"}"),
        409,
        "WEBHOOK_DISABLED");
  }

  @Test
  void lastingFailureDisablesAndWhatWasMissedCanBeReplayed() {
    String hook = Hooks.subscribe(partner, "/hook");
    String watcher =
        Hooks.create(partner.url("/watcher"), "io.hookline.sample.WebhookDisabled")
            .as(Json.class)
            .getString("id");
    partner.answers(exchange -> exchange.getRequestURI().getPath().equals("/watcher") ? 200 : 500);
    for (int i = 0; i < 6; i++) {
      Sample.written("failing " + i);
    }
    worker.queue();
    await()
        .untilAsserted(
            () -> {
              worker.deliver();
              assertThat(Hooks.health(hook).getBoolean("circuitOpen")).isTrue();
            });
    assertThat(Hooks.hook(hook).getString("state")).isEqualTo("ACTIVE");
    clock.forward(Duration.ofHours(24));
    work();
    assertThat(Hooks.hook(hook).getString("state")).isEqualTo("DISABLED");
    assertThat(Hooks.hook(hook).getString("disabledReason")).isEqualTo("FAILING");
    work();
    assertThat(partner.received(Partner.Received::path)).as("the notice").contains("/watcher");
    assertThat(Hooks.deliveries(watcher, "").getList("items")).hasSize(1);

    String missedSince = Hooks.hook(hook).getString("disabledAt");
    Sample.written("missed");
    partner.forget();
    partner.answers(200);
    work();
    assertThat(partner.received()).as("while disabled").isEmpty();
    Hooks.post(hook, "/enable", "{}").then().statusCode(200);
    workUntilNothingWaits(hook);
    assertThat(titles()).contains("failing 5").doesNotContain("missed");
    Json replay =
        Hooks.post(
                hook,
                "/replays",
                "{\"from\": \"%s\", \"to\": \"2099-01-01T00:00:00Z\"}".formatted(missedSince))
            .then()
            .statusCode(202)
            .extract()
            .as(Json.class);
    assertThat(replay.getInt("queued")).isOne();
    workUntilNothingWaits(hook);
    assertThat(titles()).contains("missed");
  }

  /** The outbox had it, and nobody had queued it when the end point was given up. */
  @Test
  void whatHappenedJustBeforeItWasDisabledWaits() {
    String hook = Hooks.subscribe(partner, "/hook");
    Sample.written("first");
    worker.queue();
    partner.answers(410);
    Sample.written("just before");
    worker.deliver();
    assertThat(Hooks.hook(hook).getString("state")).isEqualTo("DISABLED");
    Sample.written("afterwards");
    worker.queue();
    assertThat(Hooks.deliveries(hook, "?state=PENDING").getList("items")).hasSize(2);
    partner.forget();
    partner.answers(200);
    Hooks.post(hook, "/enable", "{}").then().statusCode(200);
    workUntilNothingWaits(hook);
    assertThat(titles()).containsExactlyInAnyOrder("first", "just before");
  }

  @Test
  void aBrokenCircuitLetsOneThroughAtATime() {
    String hook = Hooks.subscribe(partner, "/hook");
    partner.answers(500);
    for (int i = 0; i < 30; i++) {
      Sample.written("note " + i);
    }
    work();
    int first = partner.received().size();
    assertThat(first).as("until the circuit opened").isBetween(5, 13);
    await()
        .untilAsserted(
            () -> {
              worker.deliver();
              assertThat(partner.received().size()).isGreaterThanOrEqualTo(first + 3);
            });
    Json health = Hooks.health(hook);
    assertThat(health.getInt("failures")).isEqualTo(partner.received().size());
    assertThat(health.getInt("resourcesWaiting")).isEqualTo(30);
    assertThat(health.getString("failingSince")).isNotNull();
    partner.answers(200);
    workUntilNothingWaits(hook);
    assertThat(Hooks.health(hook).getBoolean("circuitOpen")).isFalse();
    assertThat(Hooks.health(hook).getInt("failures")).isZero();
  }

  @Test
  void anEndPointThatAsksToBeLeftAloneIs() {
    String hook = Hooks.subscribe(partner, "/hook");
    partner.answers(
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "3600");
          return 503;
        });
    Sample.written("a");
    work();
    Sample.written("b");
    work();
    assertThat(partner.received()).hasSize(1);
    assertThat(Hooks.health(hook).getString("pausedUntil")).isNotNull();
    clock.forward(Duration.ofSeconds(5));
    work();
    assertThat(partner.received()).as("the longest pause is 5 s here").hasSizeGreaterThan(1);
  }

  @Test
  void enablingSendsAtOnceWhatWaitsForItsNextTry() {
    String hook = Hooks.subscribe(partner, "/hook");
    partner.answers(503);
    Sample.written("a");
    work();
    clock.forward(Duration.ofMillis(5));
    Hooks.post(hook, "/enable", "{}").then().statusCode(200);
    Sample.sql("update webhook_lane set due_at = due_at + interval '4 h'");
    partner.forget();
    partner.answers(200);
    work();
    assertThat(titles()).containsExactly("a");
    assertThat(Sample.rows("select tries from webhook_delivery"))
        .as("what was tried before does not count")
        .containsExactly("1");
  }

  @Test
  void whatFailsAfterItWasEnabledWaitsForItsNextTry() {
    String hook = Hooks.subscribe(partner, "/hook");
    Hooks.post(hook, "/enable", "{}").then().statusCode(200);
    partner.answers(503);
    Sample.written("a");
    work();
    Sample.sql("update webhook_lane set due_at = due_at + interval '4 h'");
    partner.forget();
    work();
    assertThat(partner.received()).isEmpty();
  }
}
