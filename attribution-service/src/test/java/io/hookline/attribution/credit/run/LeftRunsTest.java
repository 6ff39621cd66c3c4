package io.hookline.attribution.credit.run;

import static io.hookline.attribution.AttributionFixtures.workOnRuns;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs of a brand that application.properties names for tests. */
@QuarkusTest
class LeftRunsTest {

  private static final String BRAND = "left-to-spark";
  private static final String PATH = "/v1/brands/" + BRAND;
  private static final String SLICES = "select count(*) from credit_run_slice where ";

  @Inject RunWorker worker;

  private Shop shop;
  private String setting;

  @BeforeEach
  void anOrder() {
    Sisters.brand(BRAND, "Europe/Oslo", "EUR");
    shop = shop(BRAND, "C9LEFT");
    shop.purchase("1", null).post().then().statusCode(200);
    process();
    setting =
        posted(
            "/attribution-settings",
            """
            {"name": "Week", "rules": {"model": "LINEAR", "windows": {"click": 168, "view": 24,
             "engagedView": 0, "visit": 168, "promoCode": 168, "qr": 168, "survey": 0}}}""");
  }

  @Test
  void slicesOverAllOrdersGetNumbersAndWaitForTheJob() {
    String run = request();
    for (int turn = 0; turn < 5; turn++) {
      worker.work();
    }
    assertThat(run(run).getString("status")).isEqualTo("RUNNING");
    assertThat(count(SLICES + "numbered_at is not null and done_at is null")).isEqualTo(2);
    assertThat(count("select count(*) from run_credit")).isZero();

    byJob();
    workOnRuns();
    assertThat(run(run).getString("status")).isEqualTo("COMPLETED");
  }

  @Test
  void whatChangedIsTheServices() {
    String first = request();
    worker.work();
    byJob();
    shop.purchase("2", null).post().then().statusCode(200);
    process();
    workOnRuns();
    assertThat(run(first).getLong("conversions")).as("one came meanwhile").isEqualTo(1);

    shop.purchase("3", null).post().then().statusCode(200);
    process();
    String second = request();
    workOnRuns();
    assertThat(run(second).getString("status")).isEqualTo("COMPLETED");
    assertThat(run(second).getLong("changed")).isEqualTo(1);
  }

  /** As the job says it; that of the orders it would have said more is tried where it is. */
  private static void byJob() {
    execute("update credit_run_slice set done_at = now(), conversions = 0");
  }

  private String request() {
    return posted("/attribution-runs", "{\"settingId\": \"%s\"}".formatted(setting));
  }

  private static String posted(String path, String body) {
    return as(Tokens.operator(BRAND)).body(body).post(PATH + path).as(Json.class).getString("id");
  }

  private static Json run(String id) {
    return as(Tokens.operator(BRAND)).get(PATH + "/attribution-runs/" + id).as(Json.class);
  }
}
