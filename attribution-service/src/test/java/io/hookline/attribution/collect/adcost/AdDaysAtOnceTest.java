package io.hookline.attribution.collect.adcost;

import static io.hookline.attribution.collect.adcost.AdDayFixtures.AD;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.body;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.day;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.list;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.record;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdDaysAtOnceTest {

  private static final int MANY = 12;

  /** Each works out what counts of all that is there, so none may overlook another's. */
  @Test
  void theLatestCountsAlsoWhereAllAreToldAtOnce() throws Exception {
    Fixtures.twoBrands();
    List<Callable<Integer>> tellings = new ArrayList<>();
    for (int minute = 0; minute < MANY; minute++) {
      String body = reading(minute);
      tellings.add(() -> record(body).extract().statusCode());
    }
    ExecutorService people = Executors.newFixedThreadPool(MANY);
    try {
      for (Future<Integer> status : people.invokeAll(tellings)) {
        assertThat(status.get()).isEqualTo(201);
      }
    } finally {
      people.shutdownNow();
    }
    Json day = list("");
    assertThat(day.getList("items")).hasSize(1);
    assertThat(day.getString("items[0].spend.amount")).isEqualTo(MANY - 1 + ".00");
    String versions = "/ad-days/" + day.getString("items[0].id") + "/versions";
    assertThat(Fixtures.read(versions).getList("items")).hasSize(MANY);
  }

  private static String reading(int minute) {
    return body(
        day(3),
        "\"adId\": \"%s\", \"source\": \"API\", \"collectedAt\": \"%sT06:%02d:00Z\", %s"
            .formatted(AD, day(1), minute, usd(minute + ".00")));
  }
}
