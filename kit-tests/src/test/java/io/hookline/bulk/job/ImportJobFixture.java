package io.hookline.bulk.job;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.NoteImport;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleClock;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/** Imports that are large enough for a job. */
abstract class ImportJobFixture {

  static final String JOBS = "/v1/brands/" + ACME + "/jobs/";
  @Inject JobWorker worker;
  @Inject JobClaims claims;
  @Inject NoteImport notes;
  @Inject SampleClock clock;
  @Inject Jdbi jdbi;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
    notes.accident(titles -> {});
  }

  /** Every hundredth row has no title when broken is asked for. */
  static String file(int rows, boolean broken) {
    return IntStream.rangeClosed(1, rows)
        .mapToObj(i -> (broken && i % 100 == 0 ? "" : "n" + i) + ",IDEA\n")
        .collect(Collectors.joining("", "title,kind\n", ""));
  }

  static String queued(String query, String file) {
    Response answer = send(query, file);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
    return answer.as(Json.class).getString("id");
  }

  static Response send(String query, String file) {
    return as(Tokens.operator(ACME))
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(NOTES + "/imports" + query);
  }

  static Json job(String id) {
    return as(Tokens.analyst(ACME)).get(JOBS + id).then().statusCode(200).extract().as(Json.class);
  }

  static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
