package io.hookline.content.learn.experiment;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.address;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.learn.experiment.ExperimentFixtures.day;
import static io.hookline.content.learn.experiment.ExperimentFixtures.design;
import static io.hookline.content.learn.experiment.ExperimentFixtures.designed;
import static io.hookline.content.learn.experiment.ExperimentFixtures.endedYesterday;
import static io.hookline.content.learn.experiment.ExperimentFixtures.result;
import static io.hookline.content.learn.experiment.ExperimentFixtures.step;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Experiments with pairs of posts, from the design to the verdict. */
@QuarkusTest
class PostExperimentTest {

  private record Posts(String control, String variant) {}

  private String series;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    series = Fixtures.series();
  }

  @Test
  void pairsThatDifferInOneThingStartAndShowWhatTheyDid() {
    List<Posts> pairs = pairs(5);
    String id = designed(hooks(pairs, "\"minimumPairs\": 4"));
    step(id, "start").statusCode(200);
    for (int i = 0; i < 5; i++) {
      published(pairs.get(i).control, 30 - i, 10_000, 3000);
      published(pairs.get(i).variant, 30 - i, 10_000, i == 4 ? 20_000 : 4200 + 20 * i);
    }

    Json before = result(id);
    assertThat(before.<Object>get("verdict")).isNull();
    endedYesterday(id);
    Json shown = result(id);
    assertThat(shown.getString("verdict")).isEqualTo("VARIANT_BETTER");
    assertThat(shown.<String>getList("pairs[*].state"))
        .containsExactly("COUNTED", "COUNTED", "COUNTED", "COUNTED", "NO_PROPORTION");
    assertThat(shown.getLong("control.trials")).isEqualTo(40_000);
    assertThat(shown.getInt("pooled.pairs")).isEqualTo(4);
    assertThat(shown.<String>getList("flags[*].code"))
        .contains("PAIRS_LEFT_OUT", "OUT_BEFORE_START");
    step(id, "conclude").statusCode(200).body(at("verdict", equalTo("VARIANT_BETTER")));
  }

  @Test
  void eachFieldThatDiffersAndShouldNotIsNamed() {
    List<Posts> pairs = pairs(3);
    change(pairs.get(1).variant, "\"caption\": \"Buy now\", \"terms\": {\"proof\": \"data\"}");
    String id = designed(hooks(pairs, "\"minimumPairs\": 3"));
    step(id, "start")
        .statusCode(409)
        .body(at("code", equalTo("EXPERIMENT_NOT_COMPARABLE")))
        .body(
            at(
                "violations[*].field",
                contains("design.pairs[1].caption", "design.pairs[1].terms.proof")))
        .body(at("violations[*].message", hasItem(containsString("does not belong to HOOK"))));
    operator().get(acme("/experiments/" + id)).then().body(at("state", equalTo("DRAFT")));
  }

  @Test
  void postsThatDoNotDifferOrAreOutDoNotStart() {
    List<Posts> pairs = pairs(3);
    List<Posts> alike = new ArrayList<>(pairs.subList(0, 2));
    alike.add(new Posts(post("a", "claim"), post("a", "claim")));
    step(designed(hooks(alike, "\"minimumPairs\": 3")), "start")
        .statusCode(409)
        .body(at("code", equalTo("EXPERIMENT_NOT_VARIED")))
        .body(at("violations[*].field", contains("design.pairs[2]")));
    step(designed(hooks(pairs.subList(0, 2), "\"minimumPairs\": 3")), "start")
        .statusCode(409)
        .body(at("code", equalTo("EXPERIMENT_TOO_FEW_PAIRS")));
    String id = designed(hooks(pairs, "\"minimumPairs\": 3"));
    published(pairs.get(2).control, 30, 10, 1);
    step(id, "start")
        .statusCode(409)
        .body(at("code", equalTo("EXPERIMENT_ALREADY_OUT")))
        .body(at("violations[*].field", contains("design.pairs[2]")));
  }

  @Test
  void aPairThatIsChangedAfterTheStartCountsNoMore() {
    List<Posts> pairs = pairs(3);
    String id = designed(hooks(pairs, "\"minimumPairs\": 3"));
    step(id, "start").statusCode(200);
    change(pairs.get(0).control, "\"caption\": \"Another\", \"terms\": {\"hookKind\": \"claim\"}");
    endedYesterday(id);
    Json shown = result(id);
    assertThat(shown.getString("verdict")).isEqualTo("NOT_ENOUGH_DATA");
    assertThat(shown.<String>getList("pairs[*].state"))
        .containsExactly("CHANGED", "NOT_OUT", "NOT_OUT");
    assertThat(shown.<String>getList("pairs[0].differences")).contains("caption");
  }

  @Test
  void aPostIsReadAtItsAgeByWhatWasMeasured() {
    List<Posts> pairs = pairs(3);
    String id = designed(hooks(pairs, "\"minimumPairs\": 3"));
    step(id, "start").statusCode(200);
    String post = pairs.get(0).control;
    Instant at = daysAgo(30);
    publish(post, at);
    snapshot(post, at.plus(Duration.ofDays(6)), "API", 1000, 100);
    snapshot(post, at.plus(Duration.ofDays(7)), "ESTIMATED", 9000, 900);
    snapshot(post, at.plus(Duration.ofDays(7)), "MANUAL", 5000, 500);
    snapshot(post, at.plus(Duration.ofDays(7)), "API", 2000, 200);
    snapshot(post, at.plus(Duration.ofDays(8)), "API", 3000, 300);
    publish(pairs.get(0).variant, at);
    snapshot(pairs.get(0).variant, at.plus(Duration.ofDays(10)), "API", 3000, 300);
    Json shown = result(id);
    assertThat(shown.getString("pairs[0].state")).isEqualTo("NOT_READ");
    assertThat(shown.getString("pairs[0].controlReadAt"))
        .isEqualTo(at.plus(Duration.ofDays(7)).toString());
    snapshot(pairs.get(0).variant, at.plus(Duration.ofHours(7 * 24 + 47)), "API", 2900, 290);
    shown = result(id);
    assertThat(shown.getLong("pairs[0].control.trials")).isEqualTo(2000);
    assertThat(shown.getLong("pairs[0].variant.trials")).isEqualTo(2900);
  }

  @Test
  void aPlanIsTheSameEachTimeAndNeverTellsBothFirst() {
    List<Posts> pairs = pairs(3);
    String id = designed(hooks(pairs, "\"minimumPairs\": 3"));
    String slots =
        "{\"slots\": [%s], \"rate\": 0.3, \"lift\": 0.2}"
            .formatted(
                java.util.stream.Stream.of(1, 2, 3)
                    .map(
                        i ->
                            "{\"first\": \"2027-03-0%dT17:00:00Z\", \"second\": \"2027-03-0%dT07:00:00Z\"}"
                                .formatted(i, i))
                    .collect(Collectors.joining(", ")));
    Json plan = plan(id, slots);
    assertThat(plan(id, slots).<Object>get("")).isEqualTo(plan.get(""));
    for (int i = 0; i < 3; i++) {
      assertThat(
              List.of(
                  plan.getString("pairs[" + i + "].firstPostId"),
                  plan.getString("pairs[" + i + "].secondPostId")))
          .containsExactlyInAnyOrder(pairs.get(i).control, pairs.get(i).variant);
      assertThat(plan.getString("pairs[" + i + "].firstAt")).contains("T07:00:00Z");
    }
    assertThat(plan.getLong("requiredPairs")).isEqualTo(40);
    operator()
        .body(slots.replaceFirst("\\{\"first\"[^}]*}, ", ""))
        .post(acme("/experiments/" + id + "/plan"))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains("slots")));
  }

  @Test
  void unknownPostsAndOneThatStandsTwiceAreRefused() {
    List<Posts> pairs = pairs(1);
    design(hooks(List.of(new Posts(UUID.randomUUID().toString(), pairs.get(0).variant)), null))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("design.pairs[0].controlPostId")));
    design(hooks(List.of(pairs.get(0), pairs.get(0)), null))
        .statusCode(422)
        .body(
            at(
                "violations[*].field",
                contains("design.pairs[1].controlPostId", "design.pairs[1].variantPostId")));
  }

  @Test
  void experimentsAreFoundByAPost() {
    List<Posts> pairs = pairs(1);
    String id = designed(hooks(pairs, null));
    designed(hooks(pairs(1), null));
    operator()
        .get(acme("/experiments?postId=" + pairs.get(0).variant))
        .then()
        .body(at("items[*].id", contains(id)));
  }

  private static Json plan(String id, String body) {
    return operator()
        .body(body)
        .post(acme("/experiments/" + id + "/plan"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private List<Posts> pairs(int count) {
    List<Posts> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pairs.add(new Posts(post("a" + i, "claim"), post("b" + i, "question")));
    }
    return pairs;
  }

  private String post(String file, String hook) {
    return operator()
        .body(
            """
            {"seriesId": "%s", "network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU",
             "terms": {"hookKind": "%s"}, "media": {"reference": "%s", "seconds": 20}}"""
                .formatted(series, hook, file))
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private void change(String post, String fields) {
    String etag = operator().get(acme("/posts/" + post)).header("ETag");
    operator()
        .header("If-Match", etag)
        .body(
            """
            {"seriesId": "%s", "title": "Retinol?", "funnelStage": "TOFU",
             "media": {"reference": "x", "seconds": 20}, %s}"""
                .formatted(series, fields))
        .put(acme("/posts/" + post))
        .then()
        .statusCode(200);
  }

  private static String hooks(List<Posts> pairs, String more) {
    return """
        {"kind": "POSTS", "hypothesis": "A question holds viewers", "variable": "HOOK",
         "metric": "HOOK_RATE_3_SECONDS", "minimumTrials": 500, "endsOn": "%s",
         "looks": "FIXED_END", %s"pairs": [%s]}"""
        .formatted(
            day(20),
            more == null ? "" : more + ", ",
            pairs.stream()
                .map(
                    pair ->
                        "{\"controlPostId\": \"%s\", \"variantPostId\": \"%s\"}"
                            .formatted(pair.control, pair.variant))
                .collect(Collectors.joining(", ")));
  }

  private static void published(String post, int ago, long views, long held) {
    publish(post, daysAgo(ago));
    snapshot(post, daysAgo(ago - 7), "API", views, held);
  }

  private static void publish(String post, Instant at) {
    operator()
        .body("{\"publishedAt\": \"%s\", \"url\": \"%s\"}".formatted(at, address()))
        .post(acme("/posts/" + post + "/publish"))
        .then()
        .statusCode(200);
  }

  private static void snapshot(String post, Instant at, String source, long views, long held) {
    Fixtures.snapshot(
            post,
            """
            {"capturedAt": "%s", "dataset": "ORGANIC", "source": "%s", "views": %d,
             "viewsPast3Seconds": %d}"""
                .formatted(at, source, views, held))
        .statusCode(201);
  }
}
