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
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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

  @Test
  void aNameIsTakenOnceWhateverItsCase() {
    create("{\"name\": \"Routines\"}").statusCode(201);
    create("{\"name\": \" ROUTINES \"}")
        .statusCode(409)
        .body(at("code", equalTo("PILLAR_NAME_TAKEN")));
    operator()
        .header("If-Match", "*")
        .body("{\"name\": \"routines\"}")
        .put(acme("/pillars/" + pillar()))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("PILLAR_NAME_TAKEN")));
  }

  @Test
  void sharesOfAllActivePillarsAreAHundredAtMost() {
    String first =
        create("{\"name\": \"A\", \"targetShare\": 70}").extract().as(Json.class).get("id");
    create("{\"name\": \"B\", \"targetShare\": 31}")
        .statusCode(409)
        .body(at("code", equalTo("PILLAR_SHARES_EXCEEDED")));
    create("{\"name\": \"B\", \"targetShare\": 30}").statusCode(201);
    step(first, "archive").statusCode(200).body(at("state", equalTo("ARCHIVED")));
    create("{\"name\": \"C\", \"targetShare\": 50}").statusCode(201);
    step(first, "restore").statusCode(409).body(at("code", equalTo("PILLAR_SHARES_EXCEEDED")));
    operator().get(acme("/pillars/" + first)).then().body(at("state", equalTo("ARCHIVED")));
  }

  @Test
  void aPillarsOwnShareIsNotCountedTwice() {
    String id = create("{\"name\": \"A\", \"targetShare\": 70}").extract().as(Json.class).get("id");
    operator()
        .header("If-Match", "\"0\"")
        .body("{\"name\": \"A\", \"targetShare\": 100}")
        .put(acme("/pillars/" + id))
        .then()
        .statusCode(200)
        .body(at("targetShare", equalTo(100)));
    operator()
        .header("If-Match", "\"1\"")
        .body("{\"name\": \"A\", \"targetShare\": 101}")
        .put(acme("/pillars/" + id))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains("targetShare")));
  }

  @Test
  void whoRaisesSharesAtTheSameTimeWaits() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(6);
    try {
      List<Callable<Integer>> calls =
          IntStream.range(0, 6)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () ->
                          operator()
                              .body("{\"name\": \"P%d\", \"targetShare\": 40}".formatted(i))
                              .post(acme("/pillars"))
                              .statusCode())
              .toList();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : people.invokeAll(calls)) {
        statuses.add(answer.get());
      }
      assertThat(statuses).containsOnly(201, 409).filteredOn(s -> s == 201).hasSize(2);
    } finally {
      people.shutdown();
    }
  }

  @Test
  void stagesSharesAreToldByTheirField() {
    create("{\"name\": \"A\", \"funnelShares\": {\"tofu\": 60, \"mofu\": 30, \"bofu\": 20}}")
        .statusCode(422)
        .body(at("violations[*].field", contains("funnelShares")));
    create("{\"name\": \"A\", \"funnelShares\": {\"tofu\": 60, \"mofu\": 30, \"bofu\": 10}}")
        .statusCode(201)
        .body(at("funnelShares.mofu", equalTo(30)));
  }

  @Test
  void stepsAreRefusedWithTheirCodes() {
    String id = pillar();
    step(id, "restore").statusCode(409).body(at("code", equalTo("PILLAR_NOT_ARCHIVED")));
    step(id, "archive").statusCode(200).header("ETag", "\"1\"");
    step(id, "archive").statusCode(409).body(at("code", equalTo("PILLAR_ARCHIVED")));
  }

  @Test
  void pillarsAreListedByOwnerAndState() {
    create("{\"name\": \"A\", \"owner\": \"mia\"}");
    String other =
        create("{\"name\": \"B\", \"owner\": \"tom\"}").extract().as(Json.class).get("id");
    step(other, "archive");
    assertThat(names("?owner=mia")).containsExactly("A");
    assertThat(names("?state=ARCHIVED")).containsExactly("B");
    assertThat(names("?state=ACTIVE&owner=tom")).isEmpty();
  }

  private static List<String> names(String query) {
    return operator().get(acme("/pillars" + query)).as(Json.class).getList("items[*].name");
  }

  private static ValidatableResponse create(String body) {
    return operator().body(body).post(acme("/pillars")).then();
  }

  private static ValidatableResponse step(String id, String step) {
    return operator().post(acme("/pillars/" + id + "/" + step)).then();
  }
}
