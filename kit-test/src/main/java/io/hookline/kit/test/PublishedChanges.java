package io.hookline.kit.test;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** What a service has published to its sisters, oldest first. */
public final class PublishedChanges {

  private PublishedChanges() {}

  public static Json read() {
    return given()
        .auth()
        .oauth2(Tokens.sister())
        .get("/v1/changes")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** The feed holds back what is younger than any running transaction, so it may take a moment. */
  public static Json awaitAtLeast(int count) {
    return await().until(PublishedChanges::read, changes -> changes.getList("").size() >= count);
  }

  /**
   * Those of some kinds of resources, where a brand's first settings stand in the feed as well.
   *
   * @param resources as subjects begin, or a whole one: {@code pillars}
   */
  public static Json awaitOf(int count, String... resources) {
    String subject = "^(" + String.join("|", resources) + ")";
    return await()
        .until(
            () -> Json.of(read().getList("[?(@.subject =~ /" + subject + "(\\/.*)?/)]")),
            changes -> changes.getList("").size() >= count);
  }
}
