package io.hookline.content.produce.brief;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.plan.standards.StandardsFixtures.standards;
import static io.hookline.content.produce.brief.BriefFixtures.CONTENT;
import static io.hookline.content.produce.brief.BriefFixtures.brief;
import static io.hookline.content.produce.brief.BriefFixtures.draft;
import static io.hookline.content.produce.brief.BriefFixtures.revise;
import static io.hookline.content.produce.brief.BriefFixtures.step;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.content.plan.standards.StandardsFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BriefResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aBriefSaysWhatTheStandardsSayAndWhatACreatorMustDisclose() {
    standards();
    String series = series();
    UUID creator = Fixtures.creator();
    Json brief =
        draft(
                """
                {"creatorId": "%s", "note": "After the call",
                 "content": {"title": "Retinol", "objective": "Fewer give up", "seriesIds": ["%s"],
                   "hooks": [{"text": "Stop."}], "disclosures": ["AI_GENERATED"],
                   "learnings": [{"statement": "Results first hold viewers"}],
                   "publishFrom": "2026-10-08", "publishUntil": "2026-10-15",
                   "deliverables": [{"kind": "VIDEO", "count": 2, "dueOn": "2026-10-01"}]}}"""
                    .formatted(creator, series))
            .statusCode(201)
            .header("ETag", "\"0\"")
            .extract()
            .as(Json.class);
    assertThat(brief.getString("state")).isEqualTo("DRAFT");
    assertThat(brief.getString("dueOn")).isEqualTo("2026-10-01");
    assertThat(brief.getLong("content.standardsVersion")).isEqualTo(1);
    assertThat(brief.<String>getList("content.standards[*].kind")).containsExactly("DO", "DONT");
    assertThat(brief.<String>getList("content.disclosures"))
        .containsExactly("PAID_PARTNERSHIP", "AI_GENERATED");
    assertThat(brief.getString("content.learnings[0].id")).isNotNull();
    assertThat(operator().get(acme("/briefs/" + brief.getString("id"))).as(Json.class).toString())
        .isEqualTo(brief.toString());
    operator()
        .get(acme("/briefs/" + brief.getString("id") + "/versions/1"))
        .then()
        .body(at("note", equalTo("After the call")))
        .body(at("content.title", equalTo("Retinol")));
  }

  @Test
  void itKeepsItsVersionOfTheStandardsWhenTheyChange() {
    String rule = standards().getString("content.donts[0].id");
    StandardsFixtures.revise(1, "{\"content\": {\"dos\": [{\"text\": \"New\"}]}}").statusCode(200);
    Json old =
        draft(
                """
                {"content": {"title": "Old", "standardsVersion": 1, "standardIds": ["%s"]}}"""
                    .formatted(rule))
            .statusCode(201)
            .extract()
            .as(Json.class);
    assertThat(old.<String>getList("content.standards[*].text"))
        .containsExactly("No before and after");
    draft("{\"content\": {\"title\": \"New\"}}")
        .body(at("content.standardsVersion", equalTo(2)))
        .body(at("content.standards[*].text", contains("New")));
    draft(
            """
            {"content": {"title": "Mixed", "standardIds": ["%s"]}}"""
                .formatted(rule))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("content.standardIds[0]")));
  }

  @Test
  void aBriefIsMadeForACampaign() {
    UUID campaign = CreatorChanges.campaign(Fixtures.ACME);
    String brief =
        draft("{\"campaignId\": \"%s\", %s}".formatted(campaign, CONTENT))
            .statusCode(201)
            .body(at("campaignId", equalTo(campaign.toString())))
            .extract()
            .as(Json.class)
            .getString("id");
    brief();
    operator()
        .get(acme("/briefs?campaignId=" + campaign))
        .then()
        .body(at("items[*].id", contains(brief)));
    draft("{\"campaignId\": \"%s\", %s}".formatted(Ids.next(), CONTENT))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("campaignId")));
  }

  @Test
  void aPartnershipNamesItsCreator() {
    UUID partnership = Fixtures.partnership();
    Json brief =
        draft("{\"partnershipId\": \"%s\", %s}".formatted(partnership, CONTENT))
            .statusCode(201)
            .extract()
            .as(Json.class);
    assertThat(brief.getString("creatorId")).isNotNull();
    draft(
            "{\"creatorId\": \"%s\", \"partnershipId\": \"%s\", %s}"
                .formatted(Fixtures.creator(), partnership, CONTENT))
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[*].field", contains("partnershipId")));
    assertThat(ids("?partnershipId=" + partnership)).containsExactly(brief.getString("id"));
    assertThat(ids("?creatorId=" + brief.getString("creatorId")))
        .containsExactly(brief.getString("id"));
  }

  @Test
  void whatItNamesMustBeThere() {
    draft(
            """
            {"creatorId": "%s", "content": {"title": "x"}}"""
                .formatted(Ids.next()))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("creatorId")));
    draft(
            """
            {"content": {"title": "x", "seriesIds": ["%s", "%s"], "standardsVersion": 4}}"""
                .formatted(series(), Ids.next()))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(
            at(
                "violations[*].field",
                contains("content.standardsVersion", "content.seriesIds[1]")));
  }

  @Test
  void itIsNotPublishedBeforeItBegins() {
    draft(
            """
            {"content": {"title": "x", "publishFrom": "2026-10-08", "publishUntil": "2026-10-07"}}""")
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[*].field", contains("content.publishUntil")));
  }

  @Test
  void aRevisionAfterItWasSentIsToldVersionByVersion() {
    String id = brief();
    Json first = operator().get(acme("/briefs/" + id)).as(Json.class);
    step(id, "send", null).statusCode(200).body(at("state", equalTo("SENT")));
    revise(
            id,
            1,
            """
            {"note": "Two, as agreed", "content": {"title": "Retinol, before or after?",
              "hooks": [{"id": "%s", "text": "You are wasting your retinol."}],
              "deliverables": [{"id": "%s", "kind": "VIDEO", "count": 2, "dueOn": "2026-10-01"}]}}"""
                .formatted(
                    first.getString("content.hooks[0].id"),
                    first.getString("content.deliverables[0].id")))
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body(at("state", equalTo("DRAFT")))
        .body(at("contentVersion", equalTo(2)))
        .body(at("sentVersion", equalTo(1)));
    assertThat(
            operator()
                .get(acme("/briefs/" + id + "/versions/2/difference"))
                .as(Json.class)
                .<String>getList("changes[*].field"))
        .containsExactly(
            "deliverables[" + first.getString("content.deliverables[0].id") + "].count");
    assertThat(
            operator()
                .get(acme("/briefs/" + id + "/versions"))
                .as(Json.class)
                .getList("items[*].note"))
        .containsExactly("Two, as agreed", null);
    step(id, "send", null).statusCode(200);
    step(id, "accept", "{\"contentVersion\": 1}")
        .statusCode(409)
        .body(at("code", equalTo("BRIEF_VERSION_OUTDATED")));
    step(id, "accept", "{\"contentVersion\": 2}")
        .statusCode(200)
        .body(at("state", equalTo("ACCEPTED")));
    assertThat(PublishedChanges.awaitOf(5, "briefs").<String>getList("[*].type"))
        .extracting(type -> type.substring("io.hookline.content.".length()))
        .containsExactly("BriefDrafted", "BriefSent", "BriefRevised", "BriefSent", "BriefAccepted");
  }

  @Test
  void stepsAreRefusedWithTheirCodes() {
    String id = brief();
    step(id, "accept", "{\"contentVersion\": 1}")
        .statusCode(409)
        .body(at("code", equalTo("BRIEF_STATE_FORBIDS")));
    step(id, "withdraw", "{\"reason\": \"Sold out\"}")
        .statusCode(200)
        .body(at("reason", equalTo("Sold out")));
    revise(id, 1, "{" + CONTENT + "}")
        .statusCode(409)
        .body(at("code", equalTo("BRIEF_STATE_FORBIDS")));
    String empty = draft("{\"content\": {\"title\": \"x\"}}").extract().as(Json.class).get("id");
    step(empty, "send", null)
        .statusCode(409)
        .body(at("code", equalTo("BRIEF_WITHOUT_DELIVERABLES")));
    step(empty, "decline", "{\"contentVersion\": 1, \"reason\": \" \"}").statusCode(422);
  }

  @Test
  void aStaleRevisionIsRefused() {
    String id = brief();
    step(id, "send", null).statusCode(200);
    revise(id, 0, "{" + CONTENT + "}").statusCode(412).body(at("code", equalTo("STALE")));
  }

  @Test
  void briefsAreListedByStateAndDay() {
    String due = brief();
    String later =
        draft(
                """
                {"content": {"title": "x", "deliverables": [
                   {"kind": "LIVE", "count": 1, "dueOn": "2026-11-01"}]}}""")
            .extract()
            .as(Json.class)
            .get("id");
    step(later, "send", null);
    assertThat(ids("?state=SENT")).containsExactly(later);
    assertThat(ids("?dueFrom=2026-10-01&dueBefore=2026-11-01")).containsExactly(due);
    assertThat(ids("?dueFrom=2026-11-01")).containsExactly(later);
    assertThat(ids("?dueBefore=2026-10-01")).isEmpty();
  }

  @Test
  void theAuditTellsWhatARevisionChanged() {
    String id = brief();
    revise(id, 0, "{" + CONTENT.replace("before or after", "morning or evening") + "}")
        .statusCode(200);
    Json audit = operator().get(acme("/audit?resource=briefs/" + id)).as(Json.class);
    assertThat(audit.<String>getList("items[0].changes[*].field"))
        .contains("content.title", "contentVersion");
  }

  @Test
  void aBriefThatThereIsNotHasNoVersions() {
    for (String path : List.of("", "/versions", "/versions/1", "/versions/1/difference")) {
      operator()
          .get(acme("/briefs/" + Ids.next() + path))
          .then()
          .statusCode(404)
          .body(at("code", equalTo("BRIEF_NOT_FOUND")));
    }
    operator()
        .get(acme("/briefs/" + brief() + "/versions/2"))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("BRIEF_VERSION_NOT_FOUND")));
  }

  @Test
  void theTeamsBriefNamesNobody() {
    draft("{" + CONTENT + "}")
        .body(at("creatorId", nullValue()))
        .body(at("content.disclosures", contains("OWN_BRAND")));
  }

  private static List<String> ids(String query) {
    return operator().get(acme("/briefs" + query)).as(Json.class).getList("items[*].id");
  }
}
