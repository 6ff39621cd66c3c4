package io.hookline.creator.deal.deliverable;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.activePartnership;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.deliverable;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.hookline.creator.ContentFacts;
import io.hookline.creator.money.InBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DeliverableResourceTest {

  private static final String NOTE = "{\"note\": \"Show the texture\"}";

  @Inject RemindOfOverdue overdue;
  @Inject Deliverables deliverables;
  @Inject InBrand brand;

  private String mia;
  private String partnership;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    partnership = activePartnership(mia);
  }

  @Test
  void aDraftGoesBackAndForthUntilItIsAccepted() {
    String id = deliverable(partnership);
    submit(id, "https://example.com/1.mp4").then().statusCode(200);
    step(id, "request-changes", NOTE).then().body(at("status", equalTo("CHANGES_REQUESTED")));
    submit(id, "https://example.com/2.mp4").then().statusCode(200);
    step(id, "accept", "")
        .then()
        .statusCode(200)
        .body(at("status", equalTo("ACCEPTED")))
        .body(at("rounds", equalTo(1)))
        .body(at("steps[*].step", contains("SUBMIT", "REQUEST_CHANGES", "SUBMIT", "ACCEPT")))
        .body(at("steps[2].url", equalTo("https://example.com/2.mp4")))
        .body(at("steps[1].note", equalTo("Show the texture")));
    expect(submit(id, "https://example.com/3.mp4"), 409, "DELIVERABLE_STATE_FORBIDS");
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.DeliverableAccepted");
    List<AcceptedDeliverable> accepted =
        brand.call(() -> deliverables.acceptedOf(UUID.fromString(partnership)));
    assertThat(accepted).extracting(AcceptedDeliverable::id).containsExactly(UUID.fromString(id));
  }

  @Test
  void whoJudgesADraftHasReadThatOne() {
    String id = deliverable(partnership);
    submit(id, "https://example.com/1.mp4").then().statusCode(200);
    String first = asOperator().get(acme("deliverables/" + id)).header("ETag");
    step(id, "request-changes", NOTE).then().statusCode(200);
    submit(id, "https://example.com/2.mp4").then().statusCode(200);
    for (String judgement : List.of("accept", "request-changes", "reject")) {
      String path = acme("deliverables/" + id + "/" + judgement);
      String body = judgement.equals("accept") ? "" : NOTE;
      expect(asOperator().body(body).post(path), 428, "PRECONDITION_REQUIRED");
      expect(asOperator().header("If-Match", first).body(body).post(path), 412, "STALE");
    }
    String second = asOperator().get(acme("deliverables/" + id)).header("ETag");
    asOperator()
        .header("If-Match", second)
        .post(acme("deliverables/" + id + "/accept"))
        .then()
        .statusCode(200)
        .body(at("status", equalTo("ACCEPTED")))
        .body(at("steps[2].url", equalTo("https://example.com/2.mp4")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"request-changes", "reject", "cancel"})
  void anAnswerThatIsNotHopedForHasANote(String step) {
    String id = deliverable(partnership);
    submit(id, "https://example.com/1.mp4");
    Json problem = expect(step(id, step, "{\"note\": \" \"}"), 422, "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("note");
    step(id, step, NOTE).then().statusCode(200);
  }

  @Test
  void nothingIsHandedInWithoutALinkOrAText() {
    String id = deliverable(partnership);
    expect(step(id, "submit", "{}"), 422, "VALIDATION_FAILED");
    expect(submit(id, "javascript:alert(1)"), 422, "VALIDATION_FAILED");
  }

  @Test
  void severalPartnershipsArePlannedAtOnceOrNone() {
    String other = activePartnership(creator("other"));
    String body =
        """
        {"partnershipIds": ["%s", "%s"], "deliverables": [
          {"type": "VIDEO", "count": 2, "title": "A"}, {"type": "STORY", "count": 1, "title": "B"}]}
        """;
    Json planned =
        asOperator()
            .body(body.formatted(partnership, other))
            .post(acme("deliverables"))
            .as(Json.class);
    assertThat(planned.getList("deliverables")).hasSize(4);
    list("?partnershipId=" + other).then().body(at("items[*].title", contains("B", "A")));
    Json unknown =
        expect(
            asOperator()
                .body(body.formatted(partnership, UUID.randomUUID()))
                .post(acme("deliverables")),
            422,
            "REFERENCE_UNKNOWN");
    assertThat(unknown.getList("violations[*].field")).containsExactly("partnershipIds[1]");
    list("").then().body(at("items", hasSize(4)));
  }

  @Test
  void whatTermsPlanBecomesDueWhenTheyBeginToHold() {
    String planned =
        activated(
            draftPartnership(
                """
                {"creatorId": "%s", "name": "Autumn", "startsOn": "2026-09-01", "terms":
                  {"deliverables": [
                    {"type": "VIDEO", "count": 3, "title": "Unboxing", "dueOn": "2026-09-20"}]}}"""
                    .formatted(mia)));
    Json made = list("?partnershipId=" + planned).as(Json.class);
    assertThat(made.getList("items[*].title")).containsExactly("Unboxing");
    assertThat(made.getInt("items[0].count")).isEqualTo(3);
    asFinance(Role.ADMIN)
        .body(
            """
            {"terms": {"deliverables": [
              {"id": "%s", "type": "VIDEO", "count": 3, "title": "Unboxing"},
              {"type": "LIVE", "count": 1, "title": "Launch night"}]}}"""
                .formatted(made.getString("items[0].plannedAs")))
        .post(acme("partnerships/" + planned + "/amendments"))
        .then()
        .statusCode(200);
    list("?partnershipId=" + planned)
        .then()
        .body(at("items[*].title", containsInAnyOrder("Launch night", "Unboxing")));
  }

  @Test
  void aPartnershipIsCompletedWithNothingOpenAndATerminationCancelsIt() {
    String id = deliverable(partnership);
    expect(partnershipStep("complete"), 409, "DELIVERABLES_OPEN");
    partnershipStep("terminate").then().statusCode(200);
    asOperator().get(acme("deliverables/" + id)).then().body(at("status", equalTo("CANCELLED")));
    expect(
        asOperator()
            .body(
                """
                {"partnershipIds": ["%s"], "deliverables": [
                  {"type": "VIDEO", "count": 1, "title": "A"}]}"""
                    .formatted(partnership))
            .post(acme("deliverables")),
        409,
        "PARTNERSHIP_OVER");
  }

  @Test
  void anAcceptedDeliverableKeepsTermsFromChangingBeforeIt() {
    String before = java.time.Instant.now().toString();
    String id = deliverable(partnership);
    submit(id, "https://example.com/1.mp4");
    step(id, "accept", "");
    expect(
        asFinance(Role.ADMIN)
            .body("{\"terms\": {}, \"validFrom\": \"" + before + "\"}")
            .post(acme("partnerships/" + partnership + "/amendments")),
        409,
        "AMENDMENT_TOO_EARLY");
  }

  @Test
  void whatIsOverdueIsListedAndToldOnce() {
    String late = deliverable(partnership);
    String submitted = deliverable(partnership);
    submit(submitted, "https://example.com/1.mp4");
    asOperator()
        .header("If-Match", "*")
        .body(plan("2020-01-02", ""))
        .put(acme("deliverables/" + late))
        .then()
        .statusCode(200)
        .body(at("overdue", equalTo(true)));
    asOperator()
        .header("If-Match", "*")
        .body(plan("2020-01-02", ""))
        .put(acme("deliverables/" + submitted))
        .then()
        .body(at("overdue", equalTo(false)));
    list("?overdue=true").then().body(at("items[*].id", contains(late)));
    list("?dueUntil=2020-01-01").then().body(at("items", empty()));
    overdue.work();
    overdue.work();
    assertThat(PublishedChanges.read().getList("[?(@.type =~ /.*DeliverableOverdue/)].data.id"))
        .containsExactly(late);
  }

  @Test
  void postsThatNobodyKnowsAreRefused() {
    Json problem =
        expect(
            asOperator()
                .header("If-Match", "*")
                .body(plan("2026-09-20", "\"" + UUID.randomUUID() + "\""))
                .put(acme("deliverables/" + deliverable(partnership))),
            422,
            "REFERENCE_UNKNOWN");
    assertThat(problem.getList("violations[*].field")).containsExactly("postIds[0]");
  }

  @Test
  void postsOfAnotherCreatorAreRefusedUntilTheRecordsAreMerged() {
    UUID post = UUID.randomUUID();
    String mya = creator("mya");
    Feeds.apply(ContentFacts.published(post, mya, "7301"));
    String id = deliverable(partnership);
    Json problem = expect(tie(id, post), 422, "POST_OF_ANOTHER_CREATOR");
    assertThat(problem.getList("violations[*].field")).containsExactly("postIds[0]");
    creatorMerge(mya, mia);
    tie(id, post).then().statusCode(200).body(at("postIds", contains(post.toString())));
  }

  private static Response tie(String deliverable, UUID post) {
    return asOperator()
        .header("If-Match", "*")
        .body(plan("2026-09-20", "\"" + post + "\""))
        .put(acme("deliverables/" + deliverable));
  }

  @Test
  void byHerOwnDoorACreatorHandsInWhatIsHersOnly() {
    UUID id = UUID.fromString(deliverable(partnership));
    NewSubmission draft = new NewSubmission("https://example.com/1.mp4", null);
    assertThatThrownBy(
            () -> brand.run(() -> deliverables.submit(Set.of(UUID.randomUUID()), id, draft)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.code()).isEqualTo(DeliverableProblem.DELIVERABLE_NOT_FOUND));
    brand.run(() -> deliverables.submit(Set.of(UUID.fromString(mia)), id, draft));
    asOperator()
        .get(acme("deliverables/" + id))
        .then()
        .body(at("status", equalTo("SUBMITTED")))
        .body(at("steps[0].by", equalTo("creator")));
  }

  private static String plan(String dueOn, String posts) {
    return """
        {"plan": {"type": "VIDEO", "count": 1, "title": "Unboxing", "dueOn": "%s"},
         "postIds": [%s]}"""
        .formatted(dueOn, posts);
  }

  private static Response submit(String id, String url) {
    return step(id, "submit", "{\"url\": \"" + url + "\"}");
  }

  private static Response step(String id, String step, String body) {
    return asOperator()
        .header("If-Match", "*")
        .body(body)
        .post(acme("deliverables/" + id + "/" + step));
  }

  private Response partnershipStep(String step) {
    return asFinance(Role.ADMIN)
        .body("{\"reason\": \"because\"}")
        .post(acme("partnerships/" + partnership + "/" + step));
  }

  private static Response list(String query) {
    return asOperator().get(acme("deliverables" + query));
  }
}
