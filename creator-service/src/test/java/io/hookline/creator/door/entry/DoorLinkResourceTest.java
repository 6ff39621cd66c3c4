package io.hookline.creator.door.entry;

import static io.hookline.creator.DoorFixtures.doorLink;
import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.bulk.job.JobWorker;
import io.hookline.creator.money.InBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DoorLinkResourceTest {

  @Inject JobWorker worker;
  @Inject InBrand acme;
  @Inject LetIn letIn;

  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @Test
  void aSecretIsShownOnceAndKeptAsItsHash() throws SQLException {
    Json made = doorLink(mia);
    String secret = made.getString("secret");
    assertThat(secret).startsWith("hld_").hasSizeGreaterThan(40);
    assertThat(made.getString("address")).endsWith("/door/" + secret);
    assertThat(made.getString("createdByName")).isNotBlank();
    String listed = asFinance(Role.ANALYST).get(address()).asString();
    assertThat(listed).contains("By mail").doesNotContain(secret);
    assertThat(PublishedChanges.read().toString())
        .contains("DoorLinkMade")
        .doesNotContain("By mail")
        .doesNotContain(secret);
    String audit = as(Tokens.admin(ACME)).get(acme("audit?limit=200")).asString();
    assertThat(audit).contains("door-links").doesNotContain(secret).doesNotContain("By mail");
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        var rows = sql.executeQuery("select l::text from creator_door_link l")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).doesNotContain(secret);
    }
  }

  @Test
  void moneyIsShownByALinkSoThatMakingOneNeedsTheFinanceRight() {
    expect(asOperator().body("{\"name\": \"By mail\"}").post(address()), 403, "FINANCE_REQUIRED");
    expect(
        asFinance(Role.ANALYST).body("{\"name\": \"By mail\"}").post(address()), 403, "FORBIDDEN");
    expect(asOperator().get(address()), 403, "FINANCE_REQUIRED");
  }

  @Test
  void aLinkEndsWithinAYear() {
    for (String end : new String[] {"2026-01-01T00:00:00Z", "2099-01-01T00:00:00Z"}) {
      Json problem =
          expect(
              asFinance(Role.OPERATOR)
                  .body("{\"name\": \"Ada\", \"expiresAt\": \"%s\"}".formatted(end))
                  .post(address()),
              422,
              "VALIDATION_FAILED");
      assertThat(problem.getList("violations[*].field")).containsExactly("expiresAt");
    }
  }

  @Test
  void whoeverIsLetInIsTheCreatorWithAllOfHerRecords() {
    UUID link = UUID.fromString(doorLink(mia).getString("id"));
    String other = creator("mia.two");
    creatorMerge(other, mia);
    Visitor visitor = acme.call(() -> letIn.by(link));
    assertThat(visitor.creator()).hasToString(mia);
    assertThat(visitor.records()).map(UUID::toString).containsExactly(mia, other);
    expect(
        asFinance(Role.OPERATOR)
            .body("{\"name\": \"By mail\"}")
            .post(acme("creators/" + other + "/door-links")),
        409,
        "CREATOR_MERGED");
  }

  @Test
  void aRevokedLinkStaysOnTheListAndLeadsNowhere() {
    String id = doorLink(mia).getString("id");
    delete(id).then().statusCode(204);
    expect(delete(id), 409, "DOOR_LINK_REVOKED");
    Json shown = asFinance(Role.ANALYST).get(address() + "/" + id).as(Json.class);
    assertThat(shown.getString("revokedAt")).isNotNull();
    assertThat(shown.getInt("version")).isEqualTo(1);
    assertShut(id);
  }

  @Test
  void anExpiredLinkLeadsNowhere() throws SQLException {
    String id = doorLink(mia).getString("id");
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          "update creator_door_link set expires_at = now() - interval '1 second' where id = '"
              + id
              + "'");
    }
    assertShut(id);
  }

  @Test
  void theLinksOfAnErasedCreatorEndAndForgetWhatTheyWereCalled() {
    String id = doorLink(mia).getString("id");
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(acme("creators/" + mia + "/personal-data"))
        .then()
        .statusCode(202);
    worker.work();
    Json shown = asFinance(Role.ANALYST).get(address() + "/" + id).as(Json.class);
    assertThat(shown.getString("name")).isEqualTo("Erased");
    assertThat(shown.getString("revokedAt")).isNotNull();
    assertShut(id);
  }

  @Test
  void aLinkIsFoundAtItsOwnCreatorOnly() {
    String id = doorLink(mia).getString("id");
    String zoe = creator("zoe");
    expect(
        asFinance(Role.ANALYST).get(acme("creators/" + zoe + "/door-links/" + id)),
        404,
        "DOOR_LINK_NOT_FOUND");
  }

  private void assertShut(String link) {
    assertThatThrownBy(() -> acme.call(() -> letIn.by(UUID.fromString(link))))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("Ask for a new link");
  }

  private Response delete(String link) {
    return asFinance(Role.OPERATOR).header("If-Match", "*").delete(address() + "/" + link);
  }

  private String address() {
    return acme("creators/" + mia + "/door-links");
  }
}
