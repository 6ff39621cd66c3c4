package io.hookline.content.produce.mention;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Mentions of ACME. */
public final class MentionFixtures {

  private static final AtomicLong NEXT = new AtomicLong(7_512_345_678_901_234_567L);

  private MentionFixtures() {}

  public static String mention() {
    return mention("skincarekim", daysAgo(20));
  }

  public static String mention(String handle, Instant publishedAt) {
    return id(record(body(handle, publishedAt, "")).statusCode(201));
  }

  static ValidatableResponse record(String body) {
    return operator().body(body).post(acme("/mentions")).then();
  }

  /**
   * @param more fields, with a comma in front
   */
  static String body(String handle, Instant publishedAt, String more) {
    long post = NEXT.getAndIncrement();
    return """
        {"kind": "EARNED", "network": "TIKTOK", "networkPostId": "%1$d", "authorHandle": "%2$s",
         "url": "https://www.tiktok.com/@%2$s/video/%1$d", "publishedAt": "%3$s" %4$s}"""
        .formatted(post, handle, publishedAt, more);
  }

  static String id(ValidatableResponse answer) {
    return answer.extract().as(Json.class).get("id");
  }

  public static Map<String, String> oneOfEach() {
    return Map.of("mention", mention());
  }
}
