package io.hookline.reporting.facts.generation;

import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.facts.generation.RebuildFixtures.PATH;
import static io.hookline.reporting.facts.generation.RebuildFixtures.begin;
import static io.hookline.reporting.facts.generation.RebuildFixtures.rows;
import static io.hookline.reporting.facts.generation.RebuildFixtures.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one command, what is shown of it, and who may give it. */
@QuarkusTest
class RebuildResourceTest {

  @Test
  void aRebuildIsAskedForAndLookedAt() {
    String location =
        as(Tokens.agencyAdmin()).post(PATH).then().statusCode(202).extract().header("Location");
    assertThat(location).contains(PATH + "/");
    as(Tokens.agencyAdmin())
        .get(location.substring(location.indexOf(PATH)))
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\""))
        .body(at("state", equalTo("RUNNING")))
        .body(at("phase", equalTo("PREPARING")))
        .body(at("feeds", equalTo(List.of())));
    assertThat(rows("select operation || ' ' || resource from audit where brand = '*'"))
        .singleElement()
        .asString()
        .startsWith("rebuildReadModel read-model/rebuilds/");
  }

  @Test
  void aSecondOneIsRefusedWhileItRuns() {
    begin();
    expect(as(Tokens.agencyAdmin()).post(PATH), 409, "REBUILD_RUNNING");
  }

  @Test
  void theSameKeyAsksForOne() {
    String first = as(Tokens.agencyAdmin()).header("Idempotency-Key", "once").post(PATH).asString();
    assertThat(as(Tokens.agencyAdmin()).header("Idempotency-Key", "once").post(PATH).asString())
        .isEqualTo(first);
    assertThat(rows("select id from rebuild")).hasSize(1);
  }

  @Test
  void aCancelledOneMakesRoomForTheNext() {
    String id = begin();
    as(Tokens.agencyAdmin())
        .post(PATH + "/" + id + "/cancel")
        .then()
        .statusCode(200)
        .body(at("state", equalTo("CANCELLED")));
    String next = begin();
    as(Tokens.agencyAdmin()).get(PATH).then().body(at("items[*].id", equalTo(List.of(next, id))));
    as(Tokens.agencyAdmin())
        .get(PATH + "?state=CANCELLED")
        .then()
        .body(at("items[*].id", equalTo(List.of(id))));
  }

  @ParameterizedTest
  @EnumSource(value = RebuildState.class, names = "RUNNING", mode = EnumSource.Mode.EXCLUDE)
  void oneThatHasEndedStaysAsItIs(RebuildState state) {
    String id = begin();
    sql("update rebuild set ended_at = now(), state = '" + state + "'");
    expect(as(Tokens.agencyAdmin()).post(PATH + "/" + id + "/cancel"), 409, "REBUILD_ENDED");
    RebuildFixtures.turn();
    assertThat(rows("select state from rebuild")).containsExactly(state.name());
  }

  @Test
  void oneThatIsNotThereIsNotFound() {
    String path = PATH + "/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e";
    expect(as(Tokens.agencyAdmin()).get(path), 404, "REBUILD_NOT_FOUND");
    expect(as(Tokens.agencyAdmin()).post(path + "/cancel"), 404, "REBUILD_NOT_FOUND");
  }

  @Test
  void brandsAdministratorsHaveNoSayInIt() {
    String id = begin();
    expect(as(Tokens.admin(ACME)).post(PATH), 403, "FORBIDDEN");
    expect(as(Tokens.admin(ACME)).get(PATH), 403, "FORBIDDEN");
    expect(as(Tokens.admin(ACME)).get(PATH + "/" + id), 403, "FORBIDDEN");
    expect(as(Tokens.admin(ACME)).post(PATH + "/" + id + "/cancel"), 403, "FORBIDDEN");
  }
}
