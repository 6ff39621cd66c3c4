package io.hookline.content.measure.timeline;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.timeline.TimelineFixtures.ids;
import static io.hookline.content.measure.timeline.TimelineFixtures.list;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineImportTest {

  private static final String HEADER = "kind,title,startsAt,endsAt,externalId,campaign,seriesId\n";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static Json csv(String rows) {
    return operator()
        .contentType("text/csv; charset=UTF-8")
        .body((HEADER + rows).getBytes(UTF_8))
        .post(acme("/timeline/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static final String BUDGET = "BUDGET,%s,2026-09-03T16:00:00Z,,ads-1,Spring,\n";

  @Test
  void theLogOfAProgramIsTakenAgainAndAgain() {
    Json first =
        csv(
            BUDGET.formatted("Budget 500")
                + "PRICE,Sale,2026-09-04T00:00:00Z,2026-09-08T00:00:00Z,ads-2,,\n");
    assertThat(first.getList("rows[*].status")).as(first.toString()).containsOnly("APPLIED");
    Json again = csv(BUDGET.formatted("Budget 500"));
    assertThat(again.getList("rows[*].status")).containsExactly("UNCHANGED");
    assertThat(again.getString("rows[0].id")).isEqualTo(first.getString("rows[0].id"));
    Json other = csv(BUDGET.formatted("Budget 700") + BUDGET.formatted("Budget 700"));
    assertThat(other.getList("rows[*].status")).containsExactly("APPLIED", "UNCHANGED");
    assertThat(list("?campaign=Spring").getList("items[*].title")).containsExactly("Budget 700");
    assertThat(list("").getList("items[*].source")).containsOnly("API");
  }

  @Test
  void whatSomebodyTookOutStaysOut() {
    String id = csv(BUDGET.formatted("Budget 500")).getString("rows[0].id");
    operator().header("If-Match", "*").delete(acme("/timeline/" + id)).then().statusCode(200);
    assertThat(csv(BUDGET.formatted("Budget 700")).getList("rows[*].status"))
        .containsExactly("UNCHANGED");
    assertThat(ids("")).isEmpty();
  }

  @Test
  void rowsWithoutAnExternalIdAreNewAndBadOnesAreNamed() {
    Json result =
        csv(
            "STOCK,Out,2026-09-03T16:00:00Z,,,,\n".repeat(2)
                + "STOCK,Out,2026-09-03T16:00:00Z,2026-09-02T16:00:00Z,,,\n"
                + "STOCK,Out,2026-09-03T16:00:00Z,,,,01a221a9-3b47-7618-ba4b-f10a103a97b1\n"
                + "WEATHER,Rain,2026-09-03T16:00:00Z,,,,\n");
    assertThat(result.getList("rows[*].violations[*].field"))
        .containsExactlyInAnyOrder("endsAt", "seriesId", "kind");
    assertThat(ids("")).hasSize(2);
  }
}
