package io.hookline.content.produce.approval;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.URL;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.content.produce.RhythmFixtures;
import io.hookline.content.produce.mention.MentionFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Posts with content in every field, and requests that change one of them. */
final class WholePosts {

  /** The content that is approved. */
  static final Map<String, String> CONTENT =
      Map.of(
          "kind",
          "\"BRAND_ORGANIC\"",
          "relation",
          relation("REPLY", 1),
          "caption",
          "\"Before or after?\"",
          "media",
          media("v1", "a", "23.4"),
          "links",
          "[\"https://go.example/r/mia\"]",
          "disclosure",
          disclosure(false, false, false),
          "interaction",
          interaction("EVERYONE", true, true, true),
          "plannedFor",
          "\"2026-09-03T16:00:00Z\"");

  /** One video is one post. */
  private static final AtomicLong NEXT = new AtomicLong(7412345678901234567L);

  private WholePosts() {}

  /** One change of each field of the content, down to the last leaf. */
  static Stream<Map.Entry<String, String>> changesOfContent() {
    return Stream.of(
        Map.entry("caption", "\"After!\""),
        Map.entry("caption", "null"),
        Map.entry("media", media("v2", "a", "23.4")),
        Map.entry("media", media("v1", "b", "23.4")),
        Map.entry("media", media("v1", "a", "23.5")),
        Map.entry("links", "[]"),
        Map.entry("disclosure", disclosure(true, false, false)),
        Map.entry("disclosure", disclosure(false, true, false)),
        Map.entry("disclosure", disclosure(false, false, true)),
        Map.entry("interaction", interaction("FRIENDS", true, true, true)),
        Map.entry("interaction", interaction("EVERYONE", false, true, true)),
        Map.entry("interaction", interaction("EVERYONE", true, false, true)),
        Map.entry("interaction", interaction("EVERYONE", true, true, false)),
        Map.entry("plannedFor", "\"2026-09-03T16:00:00.000001Z\""),
        Map.entry("kind", "\"PAID_ONLY\""),
        Map.entry("creatorId", "a creator"),
        Map.entry("accountId", "an account"),
        Map.entry("relation", relation("STITCH", 1)),
        Map.entry("relation", relation("REPLY", 2)),
        Map.entry("mentionId", "a mention"),
        Map.entry("partnershipId", "a partnership"));
  }

  static Stream<Map.Entry<String, String>> someChangesOfContent() {
    return changesOfContent().filter(change -> change.getKey().matches("caption|plannedFor|links"));
  }

  static String draft() {
    String body = body(CONTENT).replaceFirst("\\{", "{\"network\": \"TIKTOK\", ");
    return operator()
        .body(body)
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  static String approved() {
    String post = draft();
    assertThat(approve(ApprovalFixtures.submitted(post))).isEqualTo(200);
    return post;
  }

  static int approve(String review) {
    return as(Tokens.admin(ACME))
        .body("{\"step\": 1}")
        .post(acme("/reviews/" + review + "/approve"))
        .statusCode();
  }

  /** The whole body with one field changed; makes what that field refers to. */
  static String with(Map.Entry<String, String> change) {
    Map<String, String> content = new LinkedHashMap<>(CONTENT);
    String value = change.getValue();
    content.put(
        change.getKey(),
        switch (value) {
          case "a creator" -> "\"" + Fixtures.creator() + "\"";
          case "an account" ->
              "\"" + RhythmFixtures.account("acme" + NEXT.getAndIncrement()) + "\"";
          case "a partnership" -> "\"" + Fixtures.partnership() + "\"";
          case "a mention" -> "\"" + MentionFixtures.mention() + "\"";
          default -> value;
        });
    return body(content);
  }

  static int put(String post, String body) {
    return operator().header("If-Match", "*").body(body).put(acme("/posts/" + post)).statusCode();
  }

  static int publish(String post) {
    return operator().body(publication()).post(acme("/posts/" + post + "/publish")).statusCode();
  }

  static String publication() {
    return "{\"publishedAt\": \"%s\", \"url\": \"%s\"}"
        .formatted(daysAgo(1), URL.replaceAll("\\d+$", "" + NEXT.getAndIncrement()));
  }

  static Json read(String post) {
    return operator().get(acme("/posts/" + post)).as(Json.class);
  }

  static String reviewOf(String post) {
    return operator()
        .get(acme("/reviews?postId=" + post))
        .as(Json.class)
        .getString("items[0].state");
  }

  static String body(Map<String, String> content) {
    StringBuilder body = new StringBuilder("{\"title\": \"Retinol?\", \"funnelStage\": \"TOFU\"");
    content.forEach((field, value) -> body.append(", \"%s\": %s".formatted(field, value)));
    return body.append("}").toString();
  }

  private static String media(String version, String digit, String seconds) {
    return "{\"reference\": \"drive/%s.mp4\", \"sha256\": \"%s\", \"seconds\": %s}"
        .formatted(version, digit.repeat(64), seconds);
  }

  private static String relation(String kind, int video) {
    return "{\"kind\": \"%s\", \"url\": \"https://www.tiktok.com/@mia/video/%d\"}"
        .formatted(kind, video);
  }

  private static String disclosure(boolean paid, boolean own, boolean ai) {
    return "{\"paidPartnership\": %s, \"ownBrand\": %s, \"aiGenerated\": %s}"
        .formatted(paid, own, ai);
  }

  private static String interaction(
      String privacy, boolean comments, boolean duet, boolean stitch) {
    return """
        {"privacy": "%s", "commentsOpen": %s, "duetAllowed": %s, "stitchAllowed": %s}"""
        .formatted(privacy, comments, duet, stitch);
  }
}
