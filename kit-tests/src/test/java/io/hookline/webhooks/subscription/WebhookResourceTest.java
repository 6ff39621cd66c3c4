package io.hookline.webhooks.subscription;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.hookline.webhooks.delivery.Hooks.HOOKS;
import static io.hookline.webhooks.delivery.Hooks.NOTE_WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleClock;
import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.webhooks.WebhookConfig;
import io.hookline.webhooks.delivery.Hooks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators do to a brand's webhooks. */
@QuarkusTest
class WebhookResourceTest {

  private static final String URL = "https://hooks.partner.example/hookline";

  @Inject WebhookConfig config;
  @Inject SampleClock clock;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @AfterEach
  void resetTheClock() {
    clock.reset();
  }

  private static String created() {
    return Hooks.create(URL, NOTE_WRITTEN)
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  @Test
  void theSecretIsShownOnceAndStoredEncrypted() {
    Response answer = Hooks.create(URL, NOTE_WRITTEN);
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.header("ETag")).isEqualTo("\"0\"");
    Json created = answer.as(Json.class);
    assertThat(created.getString("secret")).matches("whsec_[A-Za-z0-9+/]{43}=");
    assertThat(answer.header("Location")).endsWith(HOOKS + "/" + created.getString("id"));
    Json read = Hooks.hook(created.getString("id"));
    assertThat(read.getMap("")).doesNotContainKey("secret");
    assertThat(read.getString("url")).isEqualTo(URL);
    assertThat(read.getString("state")).isEqualTo("ACTIVE");
    assertThat(read.getList("eventTypes")).containsExactly(NOTE_WRITTEN);
    String plain = created.getString("secret").substring("whsec_".length());
    assertThat(
            Sample.rows("select encode(secret, 'base64') || encode(secret, 'escape') from webhook"))
        .hasSize(1)
        .allSatisfy(stored -> assertThat(stored).doesNotContain(plain.substring(0, 20)));
    assertThat(Hooks.read("").toString()).doesNotContain(plain);
  }

  @Test
  void aRepeatedRequestIsAnsweredWithoutTheSecret() {
    String body = Hooks.body(URL, "*");
    List<Json> answers =
        java.util.stream.Stream.of(1, 2)
            .map(
                n ->
                    as(Tokens.admin(ACME))
                        .header("Idempotency-Key", "once")
                        .body(body)
                        .post(HOOKS)
                        .as(Json.class))
            .toList();
    assertThat(answers.get(1).getString("id")).isEqualTo(answers.get(0).getString("id"));
    assertThat(answers.get(0).getString("secret")).isNotNull();
    assertThat(answers.get(1).getString("secret")).isNull();
    assertThat(Sample.count("webhook")).isOne();
  }

  @Test
  void aWebhookIsReplacedByWhoReadItLast() {
    String hook = created();
    String body = Hooks.body(URL + "/v2", "*");
    expect(as(Tokens.admin(ACME)).body(body).put(HOOKS + "/" + hook), 428, "PRECONDITION_REQUIRED");
    Response updated =
        as(Tokens.admin(ACME)).header("If-Match", "\"0\"").body(body).put(HOOKS + "/" + hook);
    assertThat(updated.statusCode()).isEqualTo(200);
    assertThat(updated.as(Json.class).getString("url")).isEqualTo(URL + "/v2");
    assertThat(updated.as(Json.class).getList("eventTypes")).containsExactly("*");
    expect(
        as(Tokens.admin(ACME)).header("If-Match", "\"0\"").body(body).put(HOOKS + "/" + hook),
        412,
        "STALE");
    expect(
        as(Tokens.admin(ACME)).header("If-Match", "\"0\"").delete(HOOKS + "/" + hook),
        412,
        "STALE");
    as(Tokens.admin(ACME))
        .header("If-Match", "\"1\"")
        .delete(HOOKS + "/" + hook)
        .then()
        .statusCode(204);
    expect(as(Tokens.admin(ACME)).get(HOOKS + "/" + hook), 404, "WEBHOOK_NOT_FOUND");
    assertThat(Sample.rows("select type from outbox order by seq"))
        .containsExactly(
            "io.hookline.sample.WebhookCreated",
            "io.hookline.sample.WebhookUpdated",
            "io.hookline.sample.WebhookDeleted");
    assertThat(Sample.rows("select data::text from outbox"))
        .noneMatch(data -> data.contains("partner"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://hooks.partner.example/",
        "https://10.0.0.1/",
        "https://169.254.169.254/",
        "https://[fd00:ec2::254]/",
        "https://user:word@hooks.partner.example/",
        "nonsense"
      })
  void anAddressThatCannotBePublicIsRefused(String url) {
    Json problem = expect(Hooks.create(url, "*"), 422, "WEBHOOK_URL_REFUSED");
    assertThat(problem.getString("violations[0].field")).isEqualTo("url");
  }

  @Test
  void anUnknownEventTypeIsRefusedAndNamed() {
    Json problem =
        expect(Hooks.create(URL, NOTE_WRITTEN, "NoteWritten"), 422, "EVENT_TYPE_UNKNOWN");
    assertThat(problem.getList("violations[*].field")).containsExactly("eventTypes[1]");
    expect(Hooks.create(URL, "*", NOTE_WRITTEN), 422, "EVENT_TYPE_UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|url",
        "{\"url\": \"https://a.example\", \"eventTypes\": []}|eventTypes",
        "{\"url\": \" \", \"eventTypes\": [\"*\"]}|url",
      })
  void anIncompleteWebhookIsRefused(String body, String field) {
    Response answer = as(Tokens.admin(ACME)).body(body).post(HOOKS);
    assertThat(expect(answer, 422, "VALIDATION_FAILED").getList("violations[*].field"))
        .contains(field);
  }

  @Test
  void onlyAdministratorsSubscribe() {
    expect(as(Tokens.operator(ACME)).body(Hooks.body(URL, "*")).post(HOOKS), 403, "FORBIDDEN");
    String hook = created();
    expect(
        as(Tokens.operator(ACME)).body("{}").post(HOOKS + "/" + hook + "/rotate-secret"),
        403,
        "FORBIDDEN");
    expect(
        as(Tokens.analyst(ACME)).body("{}").post(HOOKS + "/" + hook + "/test"), 403, "FORBIDDEN");
  }

  @Test
  void whoHasTheVersionLearnsThatTheFormerSecretIsNoLongerGood() {
    String hook = created();
    Hooks.post(hook, "/rotate-secret", "{\"overlapHours\": 1}").then().statusCode(200);
    Response rotated = as(Tokens.analyst(ACME)).get(HOOKS + "/" + hook);
    assertThat(rotated.as(Json.class).getString("formerSecretUntil")).isNotNull();
    clock.forward(Duration.ofHours(2));
    Response later =
        as(Tokens.analyst(ACME))
            .header("If-None-Match", rotated.header("ETag"))
            .get(HOOKS + "/" + hook);
    assertThat(later.statusCode()).isEqualTo(200);
    assertThat(later.as(Json.class).getString("formerSecretUntil")).isNull();
    assertThat(later.header("ETag")).isEqualTo(rotated.header("ETag"));
  }

  @Test
  void aBrandHasOnlySoManyWebhooks() {
    for (int i = 0; i < config.most() - 1; i++) {
      created();
    }
    List<CompletableFuture<Response>> atOnce =
        IntStream.range(0, 4)
            .mapToObj(i -> Background.supply(() -> Hooks.create(URL, NOTE_WRITTEN)))
            .toList();
    assertThat(atOnce.stream().map(answer -> answer.join().statusCode()))
        .containsExactlyInAnyOrder(201, 409, 409, 409);
    Json problem = expect(Hooks.create(URL, NOTE_WRITTEN), 409, "TOO_MANY_WEBHOOKS");
    assertThat(problem.getString("detail")).contains("" + config.most());
    String gone = Hooks.read("").getString("items[0].id");
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(HOOKS + "/" + gone)
        .then()
        .statusCode(204);
    created();
  }

  @Test
  void theCatalogueKnowsEveryEventOfTheService() {
    List<String> types =
        as(Tokens.withoutGroups())
            .get("/v1/webhook-event-types")
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class)
            .get("items");
    assertThat(types)
        .contains(NOTE_WRITTEN, "io.hookline.sample.WebhookDisabled")
        .isSorted()
        .allMatch(type -> type.startsWith("io.hookline.sample."));
  }

  @Test
  void webhooksAreListedNewestFirstInPages() {
    List<String> made = java.util.stream.IntStream.range(0, 3).mapToObj(i -> created()).toList();
    Json first = Hooks.read("?limit=2");
    assertThat(first.getList("items[*].id")).containsExactly(made.get(2), made.get(1));
    Json second = Hooks.read("?limit=2&cursor=" + first.getString("nextCursor"));
    assertThat(second.getList("items[*].id")).containsExactly(made.get(0));
    assertThat(second.getString("nextCursor")).isNull();
  }
}
