package io.hookline.content.produce.batch;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.RhythmFixtures.batch;
import static io.hookline.content.produce.RhythmFixtures.get;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchResourceTest {

  private String first;
  private String second;

  @BeforeEach
  void twoPosts() {
    Fixtures.twoBrands();
    String series = Fixtures.series();
    first = Fixtures.planned(series);
    second = Fixtures.planned(series);
  }

  @Test
  void aPostIsInOneBatchAtATime() {
    String id = batch("2026-12-02", first, second);
    assertThat(get("/batches/" + id).<String>getList("postIds")).containsExactly(first, second);
    plan("\"" + second + "\"")
        .statusCode(409)
        .body(at("code", equalTo("POST_IN_OTHER_BATCH")))
        .body(at("violations[*].field", contains("postIds[0]")));
    update(id, "\"" + first + "\"").statusCode(200).body(at("version", equalTo(1)));
    String other = plan("\"" + second + "\"").statusCode(201).extract().as(Json.class).get("id");
    assertThat(get("/batches?postId=" + second).<String>getList("items[*].id"))
        .containsExactly(other);
    assertThat(get("/batches?postId=" + Ids.next()).getList("items")).isEmpty();
  }

  @Test
  void aCancelledBatchFreesItsPostsAndOfAFilmedOneTheyAreFilmedAgain() {
    String id = batch("2026-12-02", first);
    act(id, "cancel").statusCode(200).body(at("postIds", equalTo(List.of())));
    String filmed = batch("2026-12-03", first, second);
    act(filmed, "film")
        .statusCode(200)
        .body(at("state", equalTo("FILMED")))
        .body(at("filmedBy", equalTo("oscar-acme-cosmetics")));
    act(filmed, "cancel").statusCode(409).body(at("code", equalTo("BATCH_FILMED")));
    act(id, "film").statusCode(409).body(at("code", equalTo("BATCH_CANCELLED")));
    String again = batch("2026-12-09", first);
    plan("\"" + first + "\"").statusCode(409).body(at("code", equalTo("POST_IN_OTHER_BATCH")));
    assertThat(get("/batches/" + filmed).<String>getList("postIds")).containsExactly(first, second);
    assertThat(get("/batches?postId=" + first).<String>getList("items[*].id"))
        .containsExactly(again, filmed);
    assertThat(get("/batches?state=FILMED&postId=" + first).<String>getList("items[*].id"))
        .containsExactly(filmed);
    act(again, "film").statusCode(200);
    assertThat(get("/batches?state=FILMED").<String>getList("items[*].id"))
        .containsExactly(again, filmed);
  }

  @Test
  void whatIsNotThereIsNamed() {
    operator()
        .body(
            """
            {"name": "Serum", "day": "2026-12-02", "postIds": ["%s", "%s"], "creatorIds": ["%s"]}"""
                .formatted(first, Ids.next(), Ids.next()))
        .post(acme("/batches"))
        .then()
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("postIds[1]", "creatorIds[0]")));
  }

  @Test
  void aCreatorIsInFrontOfTheCamera() {
    String mia = Fixtures.creator().toString();
    operator()
        .body(
            """
            {"name": "Serum", "day": "2026-12-02", "creatorIds": ["%s"], "crew": ["mia", " mia"]}"""
                .formatted(mia))
        .post(acme("/batches"))
        .then()
        .statusCode(201)
        .body(at("creatorIds", equalTo(List.of(mia))))
        .body(at("crew", equalTo(List.of("mia"))));
  }

  private static ValidatableResponse plan(String posts) {
    return operator().body(body(posts)).post(acme("/batches")).then();
  }

  private static ValidatableResponse update(String id, String posts) {
    return operator()
        .header("If-Match", "\"0\"")
        .body(body(posts))
        .put(acme("/batches/" + id))
        .then();
  }

  private static String body(String posts) {
    return "{\"name\": \"Serum\", \"day\": \"2026-12-02\", \"postIds\": [" + posts + "]}";
  }

  private static ValidatableResponse act(String id, String what) {
    return operator().post(acme("/batches/" + id + "/" + what)).then();
  }
}
