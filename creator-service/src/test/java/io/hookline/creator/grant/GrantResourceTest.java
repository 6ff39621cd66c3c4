package io.hookline.creator.grant;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.grant.GrantFixtures.body;
import static io.hookline.creator.grant.GrantFixtures.give;
import static io.hookline.creator.grant.GrantFixtures.granted;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.creator.ContentFacts;
import io.hookline.creator.Fixtures;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrantResourceTest {

  private static final String FREELANCER = "frame-by-frame";
  private static final String NEW_YORK = "America/New_York";

  private String creator;
  private String other;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    creator = Fixtures.creator("miawong");
    other = Fixtures.creator("leolind");
  }

  private static Instant inDays(int days) {
    return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
  }

  private static Response revoke(String grant) {
    return as(Tokens.admin(ACME))
        .body("{\"reason\": \"The edit was delivered.\"}")
        .post(acme("grants/" + grant + "/revoke"));
  }

  private static Json access(String query) {
    return as(Tokens.admin(ACME)).get(acme("access" + query)).as(Json.class);
  }

  @Test
  void aGrantOpensItsAssetsAndNoOthers() {
    granted(FREELANCER, "ANALYST", "CREATOR", creator);
    String token = Tokens.collaborator(FREELANCER);
    assertThat(as(token).get("/v1/brands").as(Json.class).getList("items[*].slug"))
        .containsExactly(ACME);
    as(token).get("/v1/brands/" + ACME).then().statusCode(200);
    assertThat(as(token).get(acme("creators")).as(Json.class).getList("items[*].id"))
        .containsExactly(creator);
    as(token).get(acme("creators/" + other)).then().statusCode(404);
    expect(as(token).get(acme("grants")), 403, "FORBIDDEN");
    assertThat(as(token).get(acme("grants/mine")).as(Json.class).getList("items[*].subject"))
        .containsExactly(FREELANCER);
  }

  @Test
  void aSearchFindsWhatIsGrantedOnly() {
    granted(FREELANCER, "ANALYST", "CREATOR", creator);
    String token = Tokens.collaborator(FREELANCER);
    for (String query : List.of("q=leolind", "q=leo*", "status=ACTIVE", "sort=MOST_FOLLOWERS")) {
      assertThat(as(token).get(acme("creators?" + query)).as(Json.class).getList("items[*].id"))
          .as(query)
          .doesNotContain(other);
    }
    Json page = as(token).get(acme("creators?limit=1")).as(Json.class);
    assertThat(page.getList("items[*].id")).containsExactly(creator);
    assertThat(page.getString("nextCursor")).as("no page tells of more").isNull();
  }

  @Test
  void whatIsGrantedIsThere() {
    String nobodys = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e";
    for (String kind : List.of("CREATOR", "CAMPAIGN", "ACCOUNT")) {
      Json refused =
          expect(give(FREELANCER, "ANALYST", kind, nobodys, inDays(1)), 422, "REFERENCE_UNKNOWN");
      assertThat(refused.getList("violations[*].field")).containsExactly("assets[0].id");
    }
    expect(give(FREELANCER, "ANALYST", "CAMPAIGN", creator, inDays(1)), 422, "REFERENCE_UNKNOWN");
    String campaign = Fixtures.campaign("Serum launch");
    granted(FREELANCER, "ANALYST", "CAMPAIGN", campaign);
    granted(FREELANCER, "ANALYST", "ACCOUNT", ContentFacts.watchedAccount("acmecosmetics"));
    granted(FREELANCER, "ANALYST", "EVENT_SOURCE", nobodys);
  }

  @Test
  void aCreatorsGrantShowsWhomItStandsForAsLongAsItDoes() {
    granted(FREELANCER, "ANALYST", "CREATOR", creator);
    String merge = Fixtures.creatorMerge(other, creator);
    String token = Tokens.collaborator(FREELANCER);
    as(token).get(acme("creators/" + other)).then().statusCode(200);
    as(token).get(acme("creator-merges/" + merge)).then().statusCode(200);
    as(Tokens.admin(ACME)).post(acme("creator-merges/" + merge + "/part")).then().statusCode(200);
    as(token).get(acme("creators/" + other)).then().statusCode(404);
    as(token).get(acme("creator-merges/" + merge)).then().statusCode(404);
  }

  @Test
  void aGrantOfAMergedCreatorShowsItsOwnRecordsOnly() {
    granted(FREELANCER, "ANALYST", "CREATOR", other);
    Fixtures.creatorMerge(other, creator);
    String partnership = Fixtures.partnership(creator);
    String token = Tokens.collaborator(FREELANCER);
    as(token).get(acme("creators/" + other)).then().statusCode(200);
    as(token).get(acme("creators/" + creator)).then().statusCode(404);
    as(token).get(acme("partnerships/" + partnership)).then().statusCode(404);
  }

  @Test
  void whoSeesNoGroupsLeavesACreatorInHers() {
    String group = Fixtures.creatorGroup("Gold");
    String grouped = "{\"displayName\": \"Mia\", \"groupId\": \"%s\", \"accounts\": []}";
    put(Tokens.operator(ACME), grouped.formatted(group)).then().statusCode(200);
    granted(FREELANCER, "OPERATOR", "CREATOR", creator);
    String token = Tokens.collaborator(FREELANCER);
    put(token, grouped.formatted(group)).then().statusCode(200);
    put(token, "{\"displayName\": \"Mia W.\", \"accounts\": []}")
        .then()
        .statusCode(200)
        .body(at("displayName", equalTo("Mia W.")))
        .body(at("groupId", equalTo(group)));
    expect(
        put(token, grouped.formatted(Fixtures.creatorGroup("Silver"))),
        403,
        "CREATOR_GROUP_NOT_SHARED");
  }

  @Test
  void whoDoesNotSeeThePostsOfADeliverableLeavesThem() {
    String campaign = Fixtures.campaign("Serum launch");
    String deliverable =
        Fixtures.deliverable(
            Fixtures.draftPartnership(
                """
                {"creatorId": "%s", "campaignId": "%s", "name": "Spring", "startsOn": "2026-09-01"}"""
                    .formatted(creator, campaign)));
    UUID hidden = UUID.randomUUID();
    Feeds.apply(ContentFacts.published(hidden, creator, "7301"));
    replan(Tokens.operator(ACME), deliverable, "Unboxing", hidden).then().statusCode(200);
    granted(FREELANCER, "OPERATOR", "CAMPAIGN", campaign);
    String token = Tokens.collaborator(FREELANCER);
    replan(token, deliverable, "Two cuts", hidden)
        .then()
        .statusCode(200)
        .body(at("title", equalTo("Two cuts")))
        .body(at("postIds[0]", equalTo(hidden.toString())));
    UUID other = UUID.randomUUID();
    Feeds.apply(ContentFacts.published(other, creator, "7302"));
    expect(replan(token, deliverable, "Two cuts", other), 422, "REFERENCE_UNKNOWN");
  }

  private static Response replan(String token, String deliverable, String title, UUID post) {
    return as(token)
        .header("If-Match", "*")
        .body(
            """
            {"plan": {"type": "VIDEO", "count": 1, "title": "%s"}, "postIds": ["%s"]}"""
                .formatted(title, post))
        .put(acme("deliverables/" + deliverable));
  }

  private Response put(String token, String body) {
    return as(token).header("If-Match", "*").body(body).put(acme("creators/" + creator));
  }

  @Test
  void onesOwnGrantsAreShownAndNobodyElses() {
    granted("somebody-else", "ANALYST", "CREATOR", other);
    String mine = granted(FREELANCER, "ANALYST", "CREATOR", creator);
    assertThat(
            as(Tokens.collaborator(FREELANCER))
                .get(acme("grants/mine"))
                .as(Json.class)
                .getList("items[*].id"))
        .containsExactly(mine);
  }

  @Test
  void aRevokedGrantOpensNothingAtOnce() {
    String grant = granted(FREELANCER, "ANALYST", "CREATOR", creator);
    revoke(grant)
        .then()
        .statusCode(200)
        .body(at("revokeReason", equalTo("The edit was delivered.")));
    expect(as(Tokens.collaborator(FREELANCER)).get(acme("creators")), 404, "BRAND_NOT_FOUND");
    assertThat(
            as(Tokens.collaborator(FREELANCER)).get("/v1/brands").as(Json.class).getList("items"))
        .isEmpty();
    expect(revoke(grant), 409, "GRANT_OVER");
  }

  @Test
  void onlyAdministratorsGiveGrants() {
    String body = body(FREELANCER, "ANALYST", "CREATOR", creator, inDays(1));
    expect(as(Tokens.operator(ACME)).body(body).post(acme("grants")), 403, "FORBIDDEN");
  }

  @Test
  void aGrantLastsForAYearAtMostAndHasAnEnd() {
    expect(give(FREELANCER, "ANALYST", "CREATOR", creator, inDays(400)), 422, "GRANT_PERIOD");
    expect(give(FREELANCER, "ANALYST", "CREATOR", creator, inDays(-1)), 422, "GRANT_PERIOD");
    String endless =
        body(FREELANCER, "ANALYST", "CREATOR", creator, inDays(1))
            .replaceAll(", \"until\": \"[^\"]+\"", "");
    expect(as(Tokens.admin(ACME)).body(endless).post(acme("grants")), 422, "VALIDATION_FAILED");
    expect(give(FREELANCER, "ADMIN", "CREATOR", creator, inDays(1)), 400, "INVALID_BODY");
  }

  @Test
  void aChangeCountsFromNowOnAndKeepsWhatWas() throws SQLException {
    String grant = granted(FREELANCER, "ANALYST", "CREATOR", creator);
    backdate(grant, 10);
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .body(
            """
            {"name": "Frame by Frame", "role": "OPERATOR", "finance": false,
             "assets": [{"kind": "CREATOR", "id": "%s"}], "from": "%s", "until": "%s"}"""
                .formatted(other, inDays(-20), inDays(20)))
        .put(acme("grants/" + grant))
        .then()
        .statusCode(200);
    assertThat(
            as(Tokens.collaborator(FREELANCER))
                .get(acme("creators"))
                .as(Json.class)
                .getList("items[*].id"))
        .containsExactly(other);
    LocalDate today = LocalDate.now(ZoneId.of(NEW_YORK));
    assertThat(access("?on=" + today.minusDays(5)).getList("items[*].role"))
        .containsExactly("ANALYST");
    assertThat(access("?on=" + today).getList("items[*].role"))
        .containsExactly("OPERATOR", "ANALYST");
    assertThat(access("?at=" + inDays(1)).getList("items[*].role")).containsExactly("OPERATOR");
    assertThat(access("?on=" + today.minusDays(15)).getList("items")).isEmpty();
    assertThat(access("?on=" + today.plusDays(25)).getList("items")).isEmpty();
  }

  @Test
  void whoCouldSeeAThingIsAskedByTheThing() {
    granted(FREELANCER, "ANALYST", "CREATOR", creator);
    granted("another", "OPERATOR", "CREATOR", other);
    assertThat(access("?assetKind=CREATOR&assetId=" + creator).getList("items[*].subject"))
        .containsExactly(FREELANCER);
    assertThat(access("?assetKind=CREATOR").getList("items[*].subject"))
        .containsExactly("another", FREELANCER);
    assertThat(access("?assetKind=CAMPAIGN").getList("items")).isEmpty();
    assertThat(access("?subject=another").getList("items[*].role")).containsExactly("OPERATOR");
    expect(as(Tokens.admin(ACME)).get(acme("access?assetId=" + creator)), 422, "VALIDATION_FAILED");
    expect(
        as(Tokens.admin(ACME)).get(acme("access?on=2026-11-01&at=2026-11-01T00:00:00Z")),
        422,
        "VALIDATION_FAILED");
  }

  @Test
  void ofADayOfChangesEachStateIsToldForTheThingAndForThePerson() throws SQLException {
    String grant = granted(FREELANCER, "ANALYST", "CREATOR", creator);
    granted("another", "ANALYST", "CREATOR", other);
    backdate(grant, 10);
    Fixtures.asFinance(Role.ADMIN)
        .header("If-Match", "*")
        .body(
            """
            {"name": "Frame by Frame", "role": "OPERATOR", "finance": true,
             "assets": [{"kind": "CREATOR", "id": "%s"}], "from": "%s", "until": "%s"}"""
                .formatted(other, inDays(-20), inDays(20)))
        .put(acme("grants/" + grant))
        .then()
        .statusCode(200);
    revoke(grant).then().statusCode(200);
    String today = "?on=" + LocalDate.now(ZoneId.of(NEW_YORK));
    String ofCreator = today + "&assetKind=CREATOR&assetId=";
    assertThat(access(ofCreator + creator).getList("items[*].role")).containsExactly("ANALYST");
    assertThat(access(ofCreator + other).getList("items[*].subject"))
        .containsExactlyInAnyOrder("another", FREELANCER);
    Json person = access(today + "&subject=" + FREELANCER);
    assertThat(person.getList("items[*].role")).containsExactly("OPERATOR", "ANALYST");
    assertThat(person.getString("items[0].from")).isEqualTo(person.getString("items[1].until"));
    assertThat(access("?at=" + inDays(1) + "&subject=" + FREELANCER).getList("items")).isEmpty();
  }

  @Test
  void whoCouldSeeAMergedCreatorIsAskedOfThatOne() {
    granted(FREELANCER, "ANALYST", "CREATOR", creator);
    String question = "?assetKind=CREATOR&assetId=" + other;
    assertThat(access(question).getList("items")).isEmpty();
    String merge = Fixtures.creatorMerge(other, creator);
    assertThat(access(question).getList("items[*].subject")).containsExactly(FREELANCER);
    as(Tokens.admin(ACME)).post(acme("creator-merges/" + merge + "/part")).then().statusCode(200);
    assertThat(access(question + "&at=" + inDays(1)).getList("items")).isEmpty();
    assertThat(access(question).getList("items")).as("of today").hasSize(1);
  }

  @Test
  void theHistoryIsReadPageByPage() {
    List<String> subjects = List.of("a", "b", "c");
    subjects.forEach(subject -> granted(subject, "ANALYST", "CREATOR", creator));
    Json first = access("?limit=2");
    Json second = access("?limit=2&cursor=" + first.getString("nextCursor"));
    assertThat(first.getList("items[*].subject")).containsExactly("c", "b");
    assertThat(second.getList("items[*].subject")).containsExactly("a");
  }

  @Test
  void aRevokedGrantIsOfThePastOnly() throws SQLException {
    String grant = granted(FREELANCER, "ANALYST", "CREATOR", creator);
    backdate(grant, 10);
    revoke(grant).then().statusCode(200);
    assertThat(access("?at=" + inDays(-3)).getList("items")).hasSize(1);
    assertThat(access("?at=" + inDays(1)).getList("items")).isEmpty();
  }

  /** As if it had been given some days ago. */
  private static void backdate(String grant, int days) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          "update asset_grant_version set recorded_at = recorded_at - interval '%d days',"
                  .formatted(days)
              + " valid_from = valid_from - interval '%d days' where grant_id = '%s'"
                  .formatted(days, grant));
    }
  }

  @Test
  void nobodyGivesTheFinanceRightOnWithoutHavingIt() {
    String body =
        body(FREELANCER, "ANALYST", "CREATOR", creator, inDays(30))
            .replace("\"assets\"", "\"finance\": true, \"assets\"");
    expect(as(Tokens.admin(ACME)).body(body).post(acme("grants")), 403, "FINANCE_REQUIRED");
    String grant =
        Fixtures.asFinance(Role.ADMIN)
            .body(body)
            .post(acme("grants"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .get("id");
    expect(update(Tokens.admin(ACME), grant, true, other), 403, "FINANCE_REQUIRED");
    expect(update(Tokens.admin(ACME), grant, false, other), 403, "FINANCE_REQUIRED");
    String plain = granted(FREELANCER, "ANALYST", "CREATOR", creator);
    expect(update(Tokens.admin(ACME), plain, true, creator), 403, "FINANCE_REQUIRED");
    update(Tokens.finance(ACME, Role.ADMIN), plain, true, creator).then().statusCode(200);
    revoke(grant).then().statusCode(200);
  }

  private static Response update(String token, String grant, boolean finance, String creator) {
    return as(token)
        .header("If-Match", "*")
        .body(
            """
            {"name": "Frame by Frame", "role": "ANALYST", "finance": %s,
             "assets": [{"kind": "CREATOR", "id": "%s"}], "from": "%s", "until": "%s"}"""
                .formatted(finance, creator, inDays(-1), inDays(20)))
        .put(acme("grants/" + grant));
  }
}
