package io.hookline.reporting.judgement.roi;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoiListTest {

  private static final String LIST = "/v1/brands/" + ACME + "/creator-rois";

  @BeforeEach
  void fiveCreators() {
    Fixtures.twoBrands();
    for (int number = 1; number <= 5; number++) {
      Feeds.apply(
          CreatorChanges.creator(ACME, id(number), "Creator " + number),
          CreatorChanges.partnership(
              ACME, id(10 + number), id(number), "ACTIVE", number + "00.00", 1));
    }
    Feeds.apply(
        CreatorChanges.creator(NORDLYS, id(6), "Somebody else's"),
        CreatorChanges.partnership(NORDLYS, id(16), id(6), "ACTIVE", "600.00", 1));
  }

  @Test
  void thePagesHoldEveryCreatorOnceTheNewestFirst() {
    Json first = page("?limit=3");
    assertThat(first.getList("items[*].creatorName"))
        .containsExactly("Creator 5", "Creator 4", "Creator 3");
    Json second = page("?limit=3&cursor=" + first.getString("nextCursor"));
    assertThat(second.getList("items[*].creatorName")).containsExactly("Creator 2", "Creator 1");
    assertThat(second.getString("nextCursor")).isNull();
  }

  @Test
  void anItemIsWhatTheCreatorsOwnAddressAnswers() {
    String alone =
        as(Tokens.finance(ACME, Role.ANALYST))
            .get("/v1/brands/" + ACME + "/creators/" + id(3) + "/roi?to=2026-11-01")
            .asString();
    Object listed = page("?limit=3&to=2026-11-01").get("items[2]");
    assertThat(listed).isEqualTo(Json.parse(alone).get(""));
  }

  @Test
  void peopleOfWhomThereIsNothingToJudgeAreNotListed() {
    for (int number = 30; number <= 36; number++) {
      Feeds.apply(CreatorChanges.creator(ACME, id(number), "Person " + number));
    }
    Feeds.apply(
        CreatorChanges.partnership(ACME, id(130), id(30), "DRAFT", "100.00", 1),
        CreatorChanges.partnership(ACME, id(131), id(31), "PROPOSED", "100.00", 1),
        CreatorChanges.partnership(ACME, id(132), id(32), "COMPLETED", "100.00", 1),
        ContentChanges.post(ACME, id(133), id(33), "TIKTOK", "2026-09-10T12:00:00Z"),
        CreatorChanges.earning(
            ACME, id(134), id(34), "GIFT", "12.00", "2026-09-10", "\"status\": \"PAID\""),
        CreatorChanges.merged(ACME, id(32), "Person 32", id(35), 2));
    assertThat(page("").getList("items[*].creatorName"))
        .startsWith("Person 35", "Person 34", "Person 33", "Creator 5")
        .hasSize(8);
    as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/creators/" + id(36) + "/roi")
        .then()
        .statusCode(200)
        .body(at("reason", equalTo("NO_FEE")));
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    as(Tokens.finance(ACME, Role.ANALYST))
        .get(LIST + "?cursor=nonsense")
        .then()
        .statusCode(400)
        .body(at("code", equalTo("INVALID_CURSOR")));
  }

  @Test
  void anotherBrandHasItsOwnList() {
    as(Tokens.finance(NORDLYS, Role.ANALYST))
        .get("/v1/brands/" + NORDLYS + "/creator-rois")
        .then()
        .statusCode(200)
        .body(at("items", hasSize(1)))
        .body(at("items[0].fee.total.currency", equalTo("EUR")));
  }

  /** No source may send such counters any more, but no sum of them may take the list away. */
  @Test
  void sumsAreSumsHoweverLargeTheyAre() throws SQLException {
    for (int number = 1; number <= 2; number++) {
      Feeds.apply(
          ContentChanges.post(ACME, id(20 + number), id(1), "TIKTOK", "2026-09-10T12:00:00Z"),
          ContentChanges.snapshot(ACME, id(60 + number), id(20 + number), "2026-09-12T12:00:00Z")
              .counts(1L, 1L, 1L, null, null)
              .event());
    }
    Fixtures.storeBeyondTheLimit(
        "views = 7430000000000000001, likes = " + Long.MAX_VALUE,
        id(21).toString(),
        id(22).toString());
    String alone =
        as(Tokens.finance(ACME, Role.ANALYST))
            .get("/v1/brands/" + ACME + "/creators/" + id(1) + "/roi")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(alone)
        .contains("\"count\":14860000000000000002")
        .contains("\"count\":18446744073709551614");
    assertThat(page("").getList("items")).hasSize(5);
    as(Tokens.finance(ACME, Role.ANALYST))
        .accept("text/csv")
        .get(LIST)
        .then()
        .statusCode(200)
        .body(containsString("14860000000000000002"));
  }

  @Test
  void everyMeasureIsAColumnOfTheFile() {
    String file = as(Tokens.finance(ACME, Role.ANALYST)).accept("text/csv").get(LIST).asString();
    List<String> columns =
        List.of(file.replace("\uFEFF", "").lines().findFirst().orElseThrow().split(","));
    assertThat(columns).containsAll(RoiLawsTest.columns().stream().map(Column::field).toList());
  }

  private static Json page(String query) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get(LIST + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
