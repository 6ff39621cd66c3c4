package io.hookline.content.plan.pillar;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.pillar;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PillarResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aPillarIsCreatedAndChanged() {
    var created =
        operator()
            .body("{\"name\": \"Skin science\", \"description\": \"Shown, not claimed\"}")
            .post(acme("/pillars"))
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body(at("description", equalTo("Shown, not claimed")))
            .extract();
    String id = created.as(Json.class).get("id");
    assertThat(created.header("Location")).endsWith(acme("/pillars/" + id));

    operator()
        .header("If-Match", "\"0\"")
        .body("{\"name\": \"Skin, scientifically\"}")
        .put(acme("/pillars/" + id))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("name", equalTo("Skin, scientifically")))
        .body(at("description", equalTo(null)));
    operator()
        .header("If-Match", "\"0\"")
        .body("{\"name\": \"Too late\"}")
        .put(acme("/pillars/" + id))
        .then()
        .statusCode(412)
        .body(at("code", equalTo("STALE")))
        .body(at("detail", endsWith("\"1\"; read it again.")));
    operator()
        .get(acme("/pillars/" + id))
        .then()
        .header("ETag", "\"1\"")
        .body(at("name", equalTo("Skin, scientifically")));
  }

  @Test
  void aPillarNeedsAName() {
    operator()
        .body("{\"name\": \" \"}")
        .post(acme("/pillars"))
        .then()
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[*].field", contains("name")));
  }

  @Test
  void pillarsAreListedNewestFirst() {
    String first = pillar();
    String second = pillar();
    var page = operator().get(acme("/pillars?limit=1")).as(Json.class);
    assertThat(page.getString("items[0].id")).isEqualTo(second);
    var next =
        operator().get(acme("/pillars?cursor=" + page.getString("nextCursor"))).as(Json.class);
    assertThat(next.<String>getList("items[*].id")).containsExactly(first);
  }

  @Test
  void anUnknownPillarIsNotFound() {
    operator()
        .get(acme("/pillars/" + Ids.next()))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("PILLAR_NOT_FOUND")));
  }
}
