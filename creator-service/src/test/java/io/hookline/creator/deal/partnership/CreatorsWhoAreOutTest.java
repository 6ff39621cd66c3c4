package io.hookline.creator.deal.partnership;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activePartnership;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is archived or banned is bound by nothing new; what binds already is counted. */
@QuarkusTest
class CreatorsWhoAreOutTest {

  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ARCHIVED", "BANNED"})
  void nothingIsProposedToThem(String out) {
    String draft = partnership(mia);
    move(mia, out);
    expect(step(draft, "propose"), 409, "CREATOR_OUT");
    assertThat(status(draft)).isEqualTo("DRAFT");
  }

  @Test
  void whoWasBannedMeanwhileIsNotActivated() {
    String proposed = partnership(mia);
    step(proposed, "propose").then().statusCode(200);
    move(mia, "BANNED");
    expect(step(proposed, "activate"), 409, "CREATOR_OUT");
    expect(
        asFinance(Role.ADMIN)
            .post(acme("partnerships/" + proposed + "/activate?acceptOverlap=true")),
        409,
        "CREATOR_OUT");
  }

  @Test
  void aPauseIsNotEndedForThemButThePartnershipIs() {
    String paused = activePartnership(mia);
    reasoned(paused, "pause").then().statusCode(200);
    move(mia, "BANNED");
    expect(step(paused, "resume"), 409, "CREATOR_OUT");
    reasoned(paused, "terminate").then().statusCode(200);
  }

  @Test
  void theStepOutSaysWhatStillRuns() {
    String mya = creator("mya");
    activePartnership(mya);
    activePartnership(mia);
    partnership(mia);
    creatorMerge(mya, mia);
    assertThat(move(mia, "BANNED").getInt("runningPartnerships")).isEqualTo(2);
    assertThat(
            asOperator()
                .get(acme("creators/" + mia))
                .as(Json.class)
                .<Object>get("runningPartnerships"))
        .isNull();
  }

  @Test
  void aPersonWhoIsOutIsSoByEveryRecord() {
    String mya = creator("mya");
    String draft = partnership(mya);
    creatorMerge(mya, mia);
    move(mia, "BANNED");
    expect(step(draft, "propose"), 409, "CREATOR_OUT");
  }

  private static Json move(String creator, String to) {
    return asOperator()
        .body("{\"to\": \"" + to + "\", \"reason\": \"Bought followers\"}")
        .post(acme("creators/" + creator + "/move"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static Response step(String partnership, String step) {
    return asFinance(Role.ADMIN).post(acme("partnerships/" + partnership + "/" + step));
  }

  private static Response reasoned(String partnership, String step) {
    return asFinance(Role.ADMIN)
        .body("{\"reason\": \"Bought followers\"}")
        .post(acme("partnerships/" + partnership + "/" + step));
  }

  private static String status(String partnership) {
    return asOperator().get(acme("partnerships/" + partnership)).as(Json.class).getString("status");
  }
}
