package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a post must disclose, and what is seen of it once it is out. */
@QuarkusTest
class PostDisclosureTest {

  private static final String PAID = "\"disclosure\": {\"paidPartnership\": true}";
  private static final String HIDDEN = "\"disclosure\": {\"paidPartnership\": false}";

  private UUID mia;
  private UUID partnership;

  @BeforeEach
  void aPartnership() {
    Fixtures.twoBrands();
    mia = Fixtures.creator();
    partnership = Ids.next();
    CreatorChanges.partnership(Fixtures.ACME, partnership, mia, "1250.00", "ACTIVE", 0);
    CreatorChanges.arrive();
  }

  @Test
  void aPostUnderAPartnershipGoesOutWithItsDisclosureOnly() {
    String hidden = planned(HIDDEN);
    publish(hidden)
        .statusCode(422)
        .body(at("code", equalTo("DISCLOSURE_MISSING")))
        .body(at("violations[*].field", contains("disclosure.paidPartnership")))
        .body(at("violations[0].message", equalTo("must be true: a partnership stands behind it")));
    operator()
        .body("{\"reference\": \"run-1\"}")
        .post(acme("/posts/" + hidden + "/publish-attempts"))
        .then()
        .statusCode(422)
        .body(at("code", equalTo("DISCLOSURE_MISSING")));
    publish(planned(PAID)).statusCode(200).body(at("missingDisclosures", empty()));
  }

  @Test
  void whatTheTermsOfItsPartnershipAskForIsDisclosedToo() {
    partnership = Ids.next();
    CreatorChanges.partnershipUnder(
        Fixtures.ACME,
        partnership,
        mia,
        "ACTIVE",
        "2026-09-01T00:00:00Z",
        "null",
        "[{\"kind\": \"AI_GENERATED\", \"text\": null}]");
    CreatorChanges.arrive();
    publish(planned(PAID))
        .statusCode(422)
        .body(at("code", equalTo("DISCLOSURE_MISSING")))
        .body(at("violations[*].field", contains("disclosure.aiGenerated")))
        .body(
            at(
                "violations[0].message",
                equalTo("must be true: the terms of its partnership ask for it")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"funnelStage\": \"BOFU\" | ownBrand",
        "\"funnelStage\": \"TOFU\", \"kind\": \"PAID_ONLY\" | ownBrand",
        "\"funnelStage\": \"TOFU\", \"terms\": {\"purpose\": \"Promote\"} | ownBrand",
        "\"funnelStage\": \"TOFU\", \"terms\": {\"callToAction\": \"Use the code\"} | ownBrand",
        "\"funnelStage\": \"TOFU\", \"terms\": {\"hashtags\": [\"#AIgenerated\"]} | aiGenerated",
        "\"funnelStage\": \"TOFU\", \"caption\": \"Look! #skintok#AIgenerated\" | aiGenerated"
      })
  void theBrandsOwnPostSaysWhatItIs(String facts, String missing) {
    String post = create("{\"network\": \"TIKTOK\", \"title\": \"Retinol?\", " + facts + "}");
    publish(post)
        .statusCode(422)
        .body(at("code", equalTo("DISCLOSURE_MISSING")))
        .body(at("violations[*].field", contains("disclosure." + missing)));
  }

  @Test
  void aMergeOfTermsTakesNoDisclosureAway() {
    operator()
        .body("{\"vocabulary\": \"CALL_TO_ACTION\", \"name\": \"Shop now\"}")
        .post(acme("/terms"))
        .then()
        .statusCode(201);
    String buy =
        operator()
            .get(acme("/terms?vocabulary=CALL_TO_ACTION"))
            .as(Json.class)
            .<String>getList("items[?(@.key == 'buy')].id")
            .get(0);
    as(Tokens.admin(Fixtures.ACME))
        .body("{\"into\": \"shop-now\"}")
        .post(acme("/terms/" + buy + "/merge"))
        .then()
        .statusCode(200);
    publish(
            create(
                """
                {"network": "TIKTOK", "title": "R", "funnelStage": "TOFU",
                 "terms": {"callToAction": "Shop now"}}"""))
        .statusCode(422)
        .body(at("violations[*].field", contains("disclosure.ownBrand")));
  }

  @Test
  void aPaidCreatorDisclosesOutsideOfThePartnershipToo() {
    publish(
            create(
                """
                {"network": "TIKTOK", "title": "R", "funnelStage": "TOFU", "creatorId": "%s"}"""
                    .formatted(mia)))
        .statusCode(422)
        .body(at("violations[*].field", contains("disclosure.paidPartnership")));
  }

  /** It pays from September 1 on. */
  @Test
  void aPlanForAnotherDayDoesNotTakeADisclosureAway() {
    String post =
        create(
            """
            {"network": "TIKTOK", "title": "R", "funnelStage": "TOFU", "creatorId": "%s",
             "plannedFor": "2026-08-01T16:00:00Z"}"""
                .formatted(mia));
    publish(post).statusCode(422).body(at("code", equalTo("DISCLOSURE_MISSING")));
    operator()
        .body("{\"reference\": \"run-1\"}")
        .post(acme("/posts/" + post + "/publish-attempts"))
        .then()
        .statusCode(422)
        .body(at("code", equalTo("DISCLOSURE_MISSING")));
  }

  /** Nor do facts that are added once the post is out. */
  @Test
  void whatIsSaidOfAPostLaterAsksForDisclosuresToo() {
    String post =
        create(
            """
            {"network": "TIKTOK", "title": "R", "funnelStage": "TOFU", "publishedAt": "%s",
             "url": "%s"}"""
                .formatted(daysAgo(4), Fixtures.address()));
    get(post).body(at("missingDisclosures", empty()));
    String facts =
        """
        {"title": "R", "funnelStage": "TOFU", "creatorId": "%s", "partnershipId": "%s",
         "disclosure": {"paidPartnership": true}}"""
            .formatted(mia, partnership);
    put(post, facts)
        .statusCode(200)
        .body(at("missingDisclosures", contains("PAID_PARTNERSHIP")))
        .body(at("disclosure.paidPartnership", equalTo(true)));
    look(post, 1, "{\"paidPartnership\": true}").statusCode(201);
    put(post, facts).statusCode(200).body(at("missingDisclosures", empty()));
  }

  @Test
  void aPartnershipIsOfThePostsCreator() {
    operator()
        .body(body(PAID).replace(mia.toString(), Fixtures.creator().toString()))
        .post(acme("/posts"))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains("partnershipId")));
  }

  private static ValidatableResponse put(String post, String body) {
    return operator().header("If-Match", "*").body(body).put(acme("/posts/" + post)).then();
  }

  @Test
  void whatACreatorPostedWithoutItIsRecordedAndShown() {
    String post = out(HIDDEN);
    get(post).body(at("missingDisclosures", contains("PAID_PARTNERSHIP")));
    String fine = out(PAID);
    assertThat(found("?disclosureMissing=true")).containsExactly(post);
    assertThat(found("?disclosureMissing=false")).containsExactly(fine);
    evidence(post)
        .body(at("items", hasSize(1)))
        .body(at("items[0].method", equalTo("PUBLICATION")))
        .body(at("items[0].contentVersion", equalTo(1)))
        .body(at("items[0].seenBy", equalTo("oscar-acme-cosmetics")))
        .body(at("items[0].seen.paidPartnership", equalTo(false)))
        .body(at("items[0].seen.privacy", equalTo("EVERYONE")))
        .body(at("items[0].seen.duetAllowed", equalTo(true)))
        .body(at("items[0].required", contains("PAID_PARTNERSHIP")))
        .body(at("items[0].missing", contains("PAID_PARTNERSHIP")));
  }

  @Test
  void theLastLookAtThePostCounts() {
    String post = out(HIDDEN);
    look(post, 2, "{\"paidPartnership\": true}").statusCode(201).body(at("missing", empty()));
    get(post).body(at("missingDisclosures", empty()));
    // An older look that is told of later changes nothing, and neither does one at something else.
    look(post, 3, "{\"paidPartnership\": false}").statusCode(201);
    look(post, 1, "{\"commentsOpen\": false}").statusCode(201);
    get(post).body(at("missingDisclosures", empty()));
    look(post, 1, "{\"paidPartnership\": false}")
        .statusCode(201)
        .body(at("missing", contains("PAID_PARTNERSHIP")));
    assertThat(found("?disclosureMissing=true")).containsExactly(post);
    evidence(post).body(at("items", hasSize(5)));
  }

  @Test
  void whatItWentOutWithMayDifferFromThePlan() {
    String post = planned(PAID);
    operator()
        .body(
            """
            {"publishedAt": "%s", "url": "%s", "seen": {"paidPartnership": false,
             "duetAllowed": false}}"""
                .formatted(daysAgo(4), Fixtures.address()))
        .post(acme("/posts/" + post + "/publish"))
        .then()
        .statusCode(200)
        .body(at("missingDisclosures", contains("PAID_PARTNERSHIP")))
        .body(at("disclosure.paidPartnership", equalTo(true)));
    evidence(post)
        .body(at("items[0].seen.duetAllowed", equalTo(false)))
        .body(at("items[0].seen.stitchAllowed", equalTo(true)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"seenAt\": \"2099-01-01T00:00:00Z\", \"method\": \"SEEN\" | seenAt",
        "\"seenAt\": \"2020-01-01T00:00:00Z\", \"method\": \"SEEN\" | seenAt",
        "\"seenAt\": \"%s\", \"method\": \"SCREENSHOT\" | link",
        "\"seenAt\": \"%s\", \"method\": \"PUBLICATION\" | method"
      })
  void whatIsNoEvidenceIsRefused(String fields, String field) {
    String post = out(PAID);
    add(post, "{" + fields.formatted(daysAgo(1)) + ", \"seen\": {\"paidPartnership\": true}}")
        .statusCode(422)
        .body(at("violations[*].field", contains(field)));
    evidence(post).body(at("items", hasSize(1)));
  }

  @Test
  void anAddressIsKeptAsABrowserSendsIt() {
    String post = out(PAID);
    add(
            post,
            """
            {"seenAt": "%s", "method": "SCREENSHOT", "seen": {"paidPartnership": true},
             "link": " https://Drive.example/a.png\u00a0"}"""
                .formatted(daysAgo(1)))
        .statusCode(201)
        .body(at("link", equalTo("https://drive.example/a.png")));
    put(
            post,
            body(PAID
                    + ", \"relation\": {\"kind\": \"STITCH\", \"url\": \" https://a.example/v \"}")
                .replace("\"network\": \"TIKTOK\", ", ""))
        .statusCode(200)
        .body(at("relation.url", equalTo("https://a.example/v")));
  }

  @Test
  void aPostThatIsNotOutShowsNothing() {
    look(planned(PAID), 1, "{\"ownBrand\": true}")
        .statusCode(409)
        .body(at("code", equalTo("POST_STATE_FORBIDS")));
    look(out(PAID), 1, "{}").statusCode(422).body(at("violations[*].field", contains("seen")));
  }

  private String planned(String disclosure) {
    return create(body(disclosure));
  }

  private String out(String disclosure) {
    return create(
        body(
            disclosure
                + ", \"publishedAt\": \"%s\", \"url\": \"%s\""
                    .formatted(daysAgo(4), Fixtures.address())));
  }

  private String body(String more) {
    return """
        {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU", "creatorId": "%s",
         "partnershipId": "%s", %s}"""
        .formatted(mia, partnership, more);
  }

  private static String create(String body) {
    return operator()
        .body(body)
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private static ValidatableResponse publish(String post) {
    return operator()
        .body(
            "{\"publishedAt\": \"%s\", \"url\": \"%s\"}".formatted(daysAgo(4), Fixtures.address()))
        .post(acme("/posts/" + post + "/publish"))
        .then();
  }

  private static ValidatableResponse look(String post, int daysAgo, String seen) {
    return add(
        post,
        "{\"seenAt\": \"%s\", \"method\": \"SEEN\", \"seen\": %s}"
            .formatted(daysAgo(daysAgo), seen));
  }

  private static ValidatableResponse add(String post, String body) {
    return operator().body(body).post(acme("/posts/" + post + "/disclosure-evidence")).then();
  }

  private static ValidatableResponse evidence(String post) {
    return operator().get(acme("/posts/" + post + "/disclosure-evidence")).then().statusCode(200);
  }

  private static ValidatableResponse get(String post) {
    return operator().get(acme("/posts/" + post)).then().statusCode(200);
  }

  private static List<String> found(String query) {
    return operator()
        .get(acme("/posts" + query))
        .then()
        .extract()
        .as(Json.class)
        .getList("items[*].id");
  }
}
