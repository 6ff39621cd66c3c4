package io.hookline.creator.door.own;

import static io.hookline.creator.ContentFacts.brief;
import static io.hookline.creator.ContentFacts.post;
import static io.hookline.creator.ContentFacts.published;
import static io.hookline.creator.DoorFixtures.by;
import static io.hookline.creator.DoorFixtures.doorLink;
import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activePartnership;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.deliverable;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DoorWorkTest {

  private String mia;
  private String link;
  private String secret;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    Json made = doorLink(mia);
    link = made.getString("id");
    secret = made.getString("secret");
  }

  @Test
  void theDoorSaysWhoseItIs() {
    Json door = read("");
    assertThat(door.getString("displayName")).isEqualTo("mia");
    assertThat(door.getString("brand")).isEqualTo("acme-cosmetics");
    assertThat(door.getString("currency")).isEqualTo("USD");
    assertThat(door.toString()).doesNotContain(mia);
    Json listed =
        asFinance(Role.ANALYST).get(acme("creators/" + mia + "/door-links")).as(Json.class);
    assertThat(listed.getString("items[0].lastUsedAt")).isNotNull();
  }

  @Test
  void sheHandsInAndAnswersRequestedChanges() {
    String id = deliverable(activePartnership(mia));
    assertThat(read("").getInt("toHandIn")).isEqualTo(1);
    submit(id, "First cut").then().statusCode(200);
    asOperator()
        .header("If-Match", "*")
        .body("{\"note\": \"Show the texture earlier\"}")
        .post(acme("deliverables/" + id + "/request-changes"))
        .then()
        .statusCode(200);
    Json asked = read("deliverables?status=CHANGES_REQUESTED");
    assertThat(asked.getString("items[0].steps[1].note")).isEqualTo("Show the texture earlier");
    assertThat(asked.toString()).doesNotContain("\"by\"");
    submit(id, "Second cut").then().statusCode(200);
    expect(submit(id, "Third cut"), 409, "DELIVERABLE_STATE_FORBIDS");
    Json seen = asOperator().get(acme("deliverables/" + id)).as(Json.class);
    assertThat(seen.getString("status")).isEqualTo("SUBMITTED");
    assertThat(seen.getString("steps[2].by")).isEqualTo("creator");
    assertThat(seen.getString("steps[2].note")).isEqualTo("Second cut");
    String audit = as(Tokens.admin(ACME)).get(acme("audit?limit=200")).asString();
    assertThat(audit).contains("door-link:" + link, "submitOwnDeliverable");
  }

  @Test
  void whatIsUnderADraftSheHasNotBeenToldOf() {
    String id = deliverable(partnership(mia));
    assertThat(read("deliverables").getList("items")).isEmpty();
    expect(submit(id, "First cut"), 404, "DOOR_NOTHING_THERE");
  }

  @Test
  void briefsAreShownAsTheyWereSentAndPostsWhenTheyAreOut() {
    UUID sent = UUID.randomUUID();
    UUID creator = UUID.fromString(mia);
    Feeds.apply(
        brief(sent, creator, "SENT", "Retinol", 1, 1, 1),
        brief(sent, creator, "SENT", "Not yet told", 2, 1, 2),
        brief(UUID.randomUUID(), creator, "DRAFT", "Not yet sent", 1, null, 1),
        published(UUID.randomUUID(), mia, "7301"),
        post(UUID.randomUUID(), "\"creatorId\": \"" + mia + "\",", 1));
    Json briefs = read("briefs");
    assertThat(briefs.getList("items[*].title")).containsExactly("Retinol");
    assertThat(briefs.getString("items[0].hooks[0]")).isEqualTo("Stop.");
    assertThat(briefs.toString()).doesNotContain("Not yet");
    assertThat(read("posts").getList("items[*].status")).containsExactly("PUBLISHED");
  }

  @Test
  void whoIsBannedKeepsHerStatementsAndWorksNoMore() {
    String id = deliverable(activePartnership(mia));
    earning(mia, "25.00");
    Feeds.apply(brief(UUID.randomUUID(), UUID.fromString(mia), "SENT", "Retinol", 1, 1, 1));
    as(Tokens.admin(ACME))
        .body("{\"to\": \"BANNED\", \"reason\": \"Bought followers\"}")
        .post(acme("creators/" + mia + "/move"))
        .then()
        .statusCode(200);
    assertThat(read("").getBoolean("work")).isFalse();
    assertThat(read("").toString()).doesNotContain("BANNED").doesNotContain("Bought followers");
    assertThat(read("statements").getList("items")).isNotEmpty();
    assertThat(read("briefs").getList("items")).isEmpty();
    expect(submit(id, "First cut"), 409, "DOOR_TAKES_NO_WORK");
  }

  @Test
  void whoGuessesOrComesByAFormerLinkLearnsNothing() {
    asFinance(Role.OPERATOR)
        .header("If-Match", "*")
        .delete(acme("creators/" + mia + "/door-links/" + link))
        .then()
        .statusCode(204);
    for (String shown : new String[] {secret, "hld_guess", "x".repeat(4_000), secret + "x"}) {
      expect(by(shown).get("/v1/door"), 404, "DOOR_LINK_UNKNOWN");
    }
    expect(given().get("/v1/door"), 404, "DOOR_LINK_UNKNOWN");
    assertThat(by("hld_guess").get("/v1/door").header("RateLimit-Policy")).contains("secrets");
  }

  @Test
  void whatSheWritesIsKeptAsItIs() {
    String id = deliverable(activePartnership(mia));
    String hostile =
        "<script>alert(1)</script>\\\"'; drop table creator; -- \\u202e\\ud83d\\ude00 \\u05d0";
    submit(id, hostile).then().statusCode(200);
    String kept =
        asOperator().get(acme("deliverables/" + id)).as(Json.class).getString("steps[0].note");
    assertThat(kept)
        .isEqualTo(
            "<script>alert(1)</script>\"'; drop table creator; -- \u202e\ud83d\ude00 \u05d0");
  }

  private io.restassured.response.Response submit(String deliverable, String note) {
    return by(secret)
        .body("{\"note\": \"" + note + "\"}")
        .post("/v1/door/deliverables/" + deliverable + "/submit");
  }

  private Json read(String what) {
    return by(secret)
        .get("/v1/door" + (what.isEmpty() ? "" : "/" + what))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
