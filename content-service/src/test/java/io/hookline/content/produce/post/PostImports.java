package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.hookline.kit.test.Json;
import java.util.List;

/** Files of posts, and what became of them. */
final class PostImports {

  static final String NDJSON = "application/x-ndjson";

  private PostImports() {}

  static Json csv(String file) {
    return send("text/csv; charset=UTF-8", file, "");
  }

  static Json ndjson(String... rows) {
    return send(NDJSON, String.join("\n", rows), "");
  }

  static Json send(String type, String file, String query) {
    return operator()
        .contentType(type)
        .body(file.getBytes(UTF_8))
        .post(acme("/posts/imports" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** A post that is out. */
  static String out(String where) {
    return row("\"publishedAt\": \"%s\", %s".formatted(daysAgo(4), where));
  }

  static String row(String more) {
    return """
        {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU", %s}"""
        .formatted(more)
        .replace("\n", " ");
  }

  static Json posts(String query) {
    return operator().get(acme("/posts" + query)).as(Json.class);
  }

  static List<String> found(String query) {
    return posts(query).getList("items[*].id");
  }

  static List<String> hashtags() {
    return operator().get(acme("/terms?vocabulary=HASHTAG")).as(Json.class).getList("items[*].key");
  }
}
