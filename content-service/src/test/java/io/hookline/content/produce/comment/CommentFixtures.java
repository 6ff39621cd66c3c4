package io.hookline.content.produce.comment;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;

/** Comments that tests begin with. */
public final class CommentFixtures {

  private static long last = 7_412_345_678_901_234_001L;

  private CommentFixtures() {}

  /** Of each kind one, by the name of its path parameter; the post is there. */
  public static Map<String, String> oneOfEach(String post) {
    String comment = comment(post, "Does it work with retinol?");
    return Map.of(
        "comment", comment,
        "answer", answer(comment, post, "REPLY"),
        "rules", rules().getString("id"));
  }

  /** Returns its id. */
  public static String comment(String post, String text) {
    return record(body(next(), post, text)).statusCode(201).extract().as(Json.class).get("id");
  }

  public static void commentAt(Instant at, String post, String text) {
    record(body(next(), post, text).replace(daysAgo(20).toString(), at.toString())).statusCode(201);
  }

  static String next() {
    return Long.toString(last++);
  }

  static ValidatableResponse record(String body) {
    return operator().body(body).post(acme("/comments")).then();
  }

  static String body(String platformId, String post, String text) {
    return """
        {"network": "TIKTOK", "platformId": "%s", "postId": "%s", "authorHandle": "@Lena.Skin",
         "text": "%s", "commentedAt": "%s", "likes": 3}"""
        .formatted(platformId, post, text, daysAgo(20));
  }

  static Json get(String comment) {
    return operator()
        .get(acme("/comments/" + comment))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** The query begins with a question mark, or is empty. */
  static Json list(String query) {
    return operator()
        .get(acme("/comments" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static Json search(String q) {
    return operator()
        .queryParam("q", q)
        .get(acme("/comments"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static Json importJson(String rows) {
    return operator()
        .body(rows)
        .post(acme("/comments/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static Json rules() {
    return operator().get(acme("/comment-rules")).then().statusCode(200).extract().as(Json.class);
  }

  /** Returns the new version. */
  static Json setRules(String rules) {
    return operator()
        .header("If-Match", "*")
        .body("{\"rules\": [" + rules + "]}")
        .put(acme("/comment-rules"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  public static String answer(String comment, String post, String kind) {
    return operator()
        .body(
            """
            {"commentId": "%s", "postId": "%s", "kind": "%s"}"""
                .formatted(comment, post, kind))
        .post(acme("/comment-answers"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }
}
