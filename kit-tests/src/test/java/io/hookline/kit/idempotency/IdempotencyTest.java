package io.hookline.kit.idempotency;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleClock;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

  @Inject StoredAnswers answers;
  @Inject SampleClock clock;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @Test
  void theSameRequestGetsTheSameAnswerAndDoesNothingMore() {
    Response first = post("k", Sample.note("a"));
    Response again = post("k", Sample.note("a"));

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    for (String header : List.of("Location", "ETag", "Content-Type")) {
      assertThat(again.header(header)).as(header).isNotNull().isEqualTo(first.header(header));
    }
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(count("note")).isEqualTo(1);
    assertThat(count("outbox")).isEqualTo(1);
  }

  @Test
  void theFirstAnswerStaysWhateverHappensToTheResource() {
    Response first = post("k", Sample.note("a"));
    as(Tokens.operator(ACME))
        .header("If-Match", "*")
        .body(Sample.note("changed"))
        .put(first.header("Location"))
        .then()
        .statusCode(200);
    assertThat(post("k", Sample.note("a")).asString()).isEqualTo(first.asString());
  }

  @Test
  void layoutIsNotADifference() {
    Response first = post("k", "{\"title\": \"a\", \"kind\": \"IDEA\"}");
    Response again = post("k", "{ \"kind\":\"IDEA\",\n\"title\":\"a\" }");
    assertThat(again.asString()).isEqualTo(first.asString());
  }

  @Test
  void anotherRequestWithTheKeyIsRefused() {
    post("k", Sample.note("a"));
    expect(post("k", Sample.note("b")), 422, "IDEMPOTENCY_KEY_REUSED");
    assertThat(count("note")).isEqualTo(1);
  }

  @Test
  void callersDoNotShareKeys() {
    post("k", Sample.note("a")).then().statusCode(201);
    Response other =
        as(Tokens.admin(ACME)).header("Idempotency-Key", "k").body(Sample.note("b")).post(NOTES);
    assertThat(other.statusCode()).isEqualTo(201);
    assertThat(count("note")).isEqualTo(2);
  }

  @Test
  void brandsDoNotShareKeys() {
    for (String brand : List.of(ACME, NORDLYS)) {
      as(Tokens.agencyAdmin())
          .header("Idempotency-Key", "k")
          .body(Sample.note("a"))
          .post("/v1/brands/" + brand + "/notes")
          .then()
          .statusCode(201);
    }
    assertThat(count("note")).isEqualTo(2);
  }

  @Test
  void aRefusedRequestDoesNotUseUpItsKey() {
    Sample.written("taken");
    expect(post("k", Sample.note("taken")), 409, "TITLE_TAKEN");
    expect(post("k", "{\"title\": \"\"}"), 422, "VALIDATION_FAILED");
    post("k", Sample.note("free")).then().statusCode(201);
  }

  @Test
  void aKeyHasOneTo200Characters() {
    post("k".repeat(200), Sample.note("a")).then().statusCode(201);
    expect(post("k".repeat(201), Sample.note("b")), 400, "INVALID_PARAMETER");
    expect(post(" ", Sample.note("c")), 400, "INVALID_PARAMETER");
    assertThat(count("note")).isEqualTo(1);
  }

  @Test
  void concurrentRequestsWithOneKeyAreOne() throws Exception {
    int callers = 200;
    CyclicBarrier together = new CyclicBarrier(callers);
    Callable<Response> call =
        () -> {
          together.await();
          return post("k", Sample.note("a"));
        };
    ExecutorService pool = Executors.newFixedThreadPool(callers);
    Set<String> seen = new HashSet<>();
    try {
      for (var answer : pool.invokeAll(Collections.nCopies(callers, call))) {
        Response got = answer.get();
        assertThat(got.statusCode()).as(got.asString()).isEqualTo(201);
        seen.add(got.header("Location") + got.header("ETag") + got.asString());
      }
    } finally {
      pool.shutdown();
    }
    assertThat(seen).hasSize(1);
    assertThat(count("note")).isEqualTo(1);
    assertThat(count("outbox")).isEqualTo(1);
  }

  @Test
  void keysAreForgottenAfterADay() {
    post("k", Sample.note("a"));
    clock.forward(Duration.ofHours(23));
    answers.forgetOld();
    assertThat(count("idempotency_key")).isEqualTo(1);
    clock.forward(Duration.ofHours(2));
    answers.forgetOld();
    assertThat(count("idempotency_key")).isZero();
  }

  @Test
  void oldKeysAreForgottenInPieces() {
    for (int i = 0; i < 3; i++) {
      post("k" + i, Sample.note("a" + i));
    }
    assertThat(Sample.rows("select forget_idempotency_keys('infinity', 2)")).containsExactly("2");
    assertThat(count("idempotency_key")).isOne();
  }

  private static Response post(String key, String body) {
    return as(Tokens.operator(ACME)).header("Idempotency-Key", key).body(body).post(NOTES);
  }

  @Test
  void whoIsShownLessThanBeforeGetsNoAnswerOfBefore() {
    as(Tokens.finance(ACME, Role.OPERATOR))
        .header("Idempotency-Key", "k")
        .body(Sample.note("a"))
        .post(NOTES)
        .then()
        .statusCode(201);
    Response without =
        as(Tokens.operator(ACME, "fiona-operator-" + ACME))
            .header("Idempotency-Key", "k")
            .body(Sample.note("a"))
            .post(NOTES);
    expect(without, 422, "IDEMPOTENCY_KEY_REUSED");
    assertThat(count("note")).isEqualTo(1);
  }
}
