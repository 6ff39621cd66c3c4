package io.hookline.content.produce.approval;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.access.AssetKind;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Grant;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What collaborators see of approval, and that they do not get round it. */
@QuarkusTest
class SharedApprovalTest {

  private static final String FREELANCER = "freelancer";

  @Test
  void aCollaboratorsChangeTakesTheApprovalBack() {
    Fixtures.twoBrands();
    UUID creator = Fixtures.creator();
    UUID partnership = Fixtures.partnership(creator);
    ApprovalFixtures.partnershipRoute(partnership, ApprovalFixtures.BY_ADMIN);
    Grant.of(FREELANCER, Role.OPERATOR).on(AssetKind.CREATOR, creator.toString()).writeFor(ACME);
    String body =
        """
        {"creatorId": "%s", "partnershipId": "%s", "title": "Retinol?", "funnelStage": "BOFU",
         "plannedFor": "2027-01-05T16:00:00Z", "caption": "%s",
         "media": {"reference": "drive/retinol-v1.mp4", "seconds": 23.4}"""
            .formatted(creator, partnership, "Before or after?");
    String post =
        operator()
            .body(body + ", \"network\": \"TIKTOK\"}")
            .post(acme("/posts"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .get("id");
    String review = ApprovalFixtures.submitted(post);
    ReviewCalls.approve(Tokens.admin(ACME), review, 1).statusCode(200);
    assertThat(read("/posts/" + post).getString("status")).isEqualTo("APPROVED");

    as(Tokens.collaborator(FREELANCER))
        .header("If-Match", "*")
        .body(body.replace("Before or after?", "What nobody has approved") + "}")
        .put(acme("/posts/" + post))
        .then()
        .statusCode(200);

    assertThat(read("/posts/" + post).getString("status")).isEqualTo("DRAFT");
    assertThat(read("/reviews/" + review).getString("state")).isEqualTo("VOID");
    assertThat(
            as(Tokens.collaborator(FREELANCER))
                .get(acme("/reviews/" + review))
                .as(Json.class)
                .getString("state"))
        .isEqualTo("VOID");
  }

  private static Json read(String path) {
    return operator().get(acme(path)).as(Json.class);
  }
}
