package io.hookline.webhooks.delivery;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.sample.NoteHintEvent;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What only sister services may know stands in the change feed, and in no webhook. */
@QuarkusTest
class ForSistersTest extends QueueFixture {

  private static final String TYPE = "io.hookline.sample.NoteHintGiven";
  private static final String RANGE =
      "{\"from\": \"2026-01-01T00:00:00Z\", \"to\": \"2099-01-01T00:00:00Z\"}";

  @Inject Outbox outbox;
  @Inject BrandScope scope;

  private final UUID hint = UUID.randomUUID();

  private void give() {
    NoteHintEvent event = new NoteHintEvent.Given(new NoteHintEvent.Hint(hint, 0));
    scope.run(ACME, () -> QuarkusTransaction.requiringNew().run(() -> outbox.append(ACME, event)));
  }

  @Test
  void noWebhookTellsOfIt() {
    give();
    String note = Sample.written("for everybody");
    worker.queue();
    assertThat(Sample.rows("select subject from webhook_delivery"))
        .containsExactly("notes/" + note);
  }

  @Test
  void noReplayBringsIt() {
    give();
    Sample.sql("delete from webhook_lane");
    Sample.sql("delete from webhook_delivery");
    Hooks.post(hook, "/replays", RANGE).then().statusCode(202);
    assertThat(Sample.rows("select subject from webhook_delivery"))
        .isNotEmpty()
        .noneMatch(subject -> subject.startsWith("note-hints/"));
  }

  @Test
  void nobodySubscribesToIt() {
    expect(Hooks.create("https://hooks.partner.example/2", TYPE), 422, "EVENT_TYPE_UNKNOWN");
    assertThat(
            as(Tokens.withoutGroups())
                .get("/v1/webhook-event-types")
                .as(Json.class)
                .<String>getList("items"))
        .contains(Hooks.NOTE_WRITTEN)
        .doesNotContain(TYPE);
  }

  @Test
  void sistersReadIt() {
    give();
    assertThat(
            as(Tokens.sister())
                .queryParam("resources", "note-hints")
                .get("/v1/changes")
                .as(Json.class)
                .<String>getList("$[*].subject"))
        .contains("note-hints/" + hint);
  }
}
