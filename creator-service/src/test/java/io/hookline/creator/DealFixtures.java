package io.hookline.creator;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activePartnership;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.deliverable;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.stepped;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import java.util.List;
import java.util.Map;

/** Deals of ACME in the states that single operations need, by operation. */
final class DealFixtures {

  private DealFixtures() {}

  static void addTo(Map<String, String> ids) {
    String partnership = activePartnership(creator("agreed"));
    ids.put("amendPartnership", partnership);
    ids.put("issuePromoCode.partnership", partnership);
    for (String step : List.of("activate", "return")) {
      ids.put(step + "Partnership", stepped(partnership(creator("to." + step)), "propose"));
    }
    for (String step : List.of("pause", "complete", "terminate")) {
      ids.put(step + "Partnership", activePartnership(creator("to." + step)));
    }
    ids.put("resumePartnership", pausedPartnership());
    for (String operation : List.of("getTermsVersion", "compareTermsVersions")) {
      ids.put(operation + ".partnership", partnership);
      ids.put(operation + ".version", "1");
    }
    ids.put("planDeliverables.partnership", partnership);
    ids.put("submitDeliverable", deliverable(partnership));
    ids.put("updateDeliverable", deliverable(partnership));
    for (String answer : List.of("accept", "reject")) {
      ids.put(answer + "Deliverable", submitted(deliverable(partnership)));
    }
    ids.put("requestDeliverableChanges", submitted(deliverable(partnership)));
    ids.put("resumeCampaign", paused(campaign("Paused")));
    addShortlist(ids);
    addPeople(ids);
  }

  private static String submitted(String deliverable) {
    asOperator()
        .body("{\"note\": \"First cut\"}")
        .post(acme("deliverables/" + deliverable + "/submit"))
        .then()
        .statusCode(200);
    return deliverable;
  }

  private static String pausedPartnership() {
    String partnership = activePartnership(creator("to.resume"));
    asOperator()
        .body("{\"reason\": \"Out of stock\"}")
        .post(acme("partnerships/" + partnership + "/pause"))
        .then()
        .statusCode(200);
    return partnership;
  }

  private static String paused(String campaign) {
    String address = acme("campaigns/" + campaign);
    as(Tokens.admin(ACME)).post(address + "/activate").then().statusCode(200);
    asOperator()
        .body("{\"reason\": \"Out of stock\"}")
        .post(address + "/pause")
        .then()
        .statusCode(200);
    return campaign;
  }

  /** A shortlist whose link stays open. */
  private static void addShortlist(Map<String, String> ids) {
    Map<String, String> open = ShortlistFixtures.oneOfEach(campaign("Shared"), creator("proposed"));
    for (String operation : List.of("readSharedShortlist", "decideAboutCandidate")) {
      ids.put(operation + ".Access-Token", open.get("Access-Token"));
    }
    ids.put("decideAboutCandidate.candidate", open.get("candidate"));
  }

  private static void addPeople(Map<String, String> ids) {
    String one = creator("one.of.two");
    String other = creator("other.of.two");
    ids.put("distinguishCreators.creator", one);
    ids.put("distinguishCreators.other", other);
    ids.put("mergeCreator.creator", creator("merged"));
    ids.put("mergeCreator.into", other);
    ids.put("registerPayee.creator", creator("to.be.paid"));
    String followed = creator("followed");
    ids.put("recordCreatorFollowers.creator", followed);
    ids.put(
        "recordCreatorFollowers.account",
        asOperator().get(acme("creators/" + followed)).as(Json.class).getString("accounts[0].id"));
  }
}
