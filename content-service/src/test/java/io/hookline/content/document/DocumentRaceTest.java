package io.hookline.content.document;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people write the same document at once. */
@QuarkusTest
class DocumentRaceTest {

  private static final int PEOPLE = 8;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void oneWritesEachVersionAndTheOthersHearIt() throws Exception {
    for (int version = 0; version < 3; version++) {
      assertThat(statusesOfRace("\"" + version + "\""))
          .as("after version " + version)
          .containsOnlyOnce(200)
          .containsOnly(200, 412);
    }
    assertThat(
            operator()
                .get(acme("/positioning/versions"))
                .as(Json.class)
                .<Integer>getList("items[*].version"))
        .containsExactly(3, 2, 1);
  }

  private static List<Integer> statusesOfRace(String ifMatch) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    try {
      List<Callable<Integer>> writes =
          IntStream.range(0, PEOPLE).mapToObj(i -> write(ifMatch, ifMatch + i)).toList();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : people.invokeAll(writes)) {
        statuses.add(answer.get());
      }
      return statuses;
    } finally {
      people.shutdown();
    }
  }

  private static Callable<Integer> write(String ifMatch, String angle) {
    return () ->
        operator()
            .header("If-Match", ifMatch)
            .body("{\"content\": {\"angle\": \"" + angle.replace("\"", "v") + "\"}}")
            .put(acme("/positioning"))
            .statusCode();
  }
}
