package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.content.produce.RhythmFixtures;
import io.hookline.kit.access.AssetKind;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Grant;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts that collaborators write, who do not see all that decides of them. */
@QuarkusTest
class SharedPostTest {

  private static final String FREELANCER = "freelancer";

  private UUID creator;
  private UUID partnership;
  private String account;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    creator = Fixtures.creator();
    partnership = Fixtures.partnership(creator);
    account = RhythmFixtures.account("acmecosmetics");
  }

  @Test
  void whatAPostMustDiscloseIsTheSameWhoeverChangesIt() {
    String post = out(operator().body(newPost()).post(acme("/posts")));
    get(post).body(at("missingDisclosures", contains("PAID_PARTNERSHIP")));
    Grant.of(FREELANCER, Role.OPERATOR).on(AssetKind.ACCOUNT, account).writeFor(ACME);
    put(post, facts("Retinol!"))
        .then()
        .statusCode(200)
        .body(at("title", equalTo("Retinol!")))
        .body(at("creatorId", equalTo(creator.toString())))
        .body(at("missingDisclosures", contains("PAID_PARTNERSHIP")));
    get(post).body(at("missingDisclosures", contains("PAID_PARTNERSHIP")));
  }

  @Test
  void whoDoesNotSeeWhatAPostNamesLeavesItSoButNamesNothingNew() {
    String post = out(operator().body(newPost()).post(acme("/posts")));
    Grant.of(FREELANCER, Role.OPERATOR).on(AssetKind.ACCOUNT, account).writeFor(ACME);
    String other = Fixtures.creator().toString();
    expect(
        put(post, facts("Retinol!").replace(creator.toString(), other)), 422, "REFERENCE_UNKNOWN");
  }

  @Test
  void aPostThatIsOutIsRecordedWithItsEvidence() {
    Grant.of(FREELANCER, Role.OPERATOR).on(AssetKind.CREATOR, creator.toString()).writeFor(ACME);
    String body =
        newPost()
            .replace("\"accountId\": \"%s\",".formatted(account), "")
            .replace("\"paidPartnership\": false", "\"paidPartnership\": true");
    String post = out(as(Tokens.collaborator(FREELANCER)).body(body).post(acme("/posts")));
    get(post).body(at("missingDisclosures", empty()));
    operator()
        .get(acme("/posts/" + post + "/disclosure-evidence"))
        .then()
        .statusCode(200)
        .body(at("items[*].method", contains("PUBLICATION")))
        .body(at("items[0].required", contains("PAID_PARTNERSHIP")));
  }

  private String newPost() {
    return facts("Retinol?")
        .replace(
            "{\"creatorId\"",
            "{\"network\": \"TIKTOK\", \"publishedAt\": \"%s\", \"url\": \"%s\", \"creatorId\""
                .formatted(daysAgo(4), Fixtures.address()));
  }

  private String facts(String title) {
    return """
        {"creatorId": "%s", "accountId": "%s", "partnershipId": "%s", "title": "%s",
         "funnelStage": "TOFU", "disclosure": {"paidPartnership": false}}"""
        .formatted(creator, account, partnership, title);
  }

  private static Response put(String post, String body) {
    return as(Tokens.collaborator(FREELANCER))
        .header("If-Match", "*")
        .body(body)
        .put(acme("/posts/" + post));
  }

  private static String out(Response made) {
    return made.then().statusCode(201).extract().as(Json.class).getString("id");
  }

  private static ValidatableResponse get(String post) {
    return operator().get(acme("/posts/" + post)).then().statusCode(200);
  }
}
