package io.hookline.creator.deal.partnership;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnershipRightsTest {

  @Inject RemindOfRights reminders;

  private final LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @Test
  void rightsThatEndSoonAreListedTheNextOneFirst() {
    String first = rights(today.plusDays(3), today.plusDays(20));
    String second = rights(today.plusDays(10), today.plusDays(400));
    Json page = asOperator().get(acme("expiring-rights?days=30&limit=2")).as(Json.class);
    assertThat(page.getList("items[*].partnershipId")).containsExactly(first, second);
    assertThat(page.getList("items[*].daysLeft")).containsExactly(3, 10);
    Json rest =
        asOperator()
            .get(acme("expiring-rights?days=30&limit=2&cursor=" + page.getString("nextCursor")))
            .as(Json.class);
    assertThat(rest.getList("items[*].right")).containsExactly("WHITELISTING");
    assertThat(rest.getList("items[*].partnershipId")).containsExactly(first);
  }

  @Test
  void whatEndsWithinTwoWeeksIsToldOnceForEachLastDay() {
    String id = rights(today.plusDays(14), today.plusDays(15));
    reminders.work();
    reminders.work();
    assertThat(told("UsageRightsExpiring")).containsExactly(id);
    assertThat(told("WhitelistingExpiring")).isEmpty();
    asFinance(Role.ADMIN)
        .body(
            """
            {"terms": {"usageRights": {"channels": ["WEBSITE"], "until": "%s"},
                       "whitelisting": {"until": "%s"}}}"""
                .formatted(today.plusDays(12), today.plusDays(13)))
        .post(acme("partnerships/" + id + "/amendments"))
        .then()
        .statusCode(200);
    reminders.work();
    assertThat(told("UsageRightsExpiring")).containsExactly(id, id);
    assertThat(told("WhitelistingExpiring")).containsExactly(id);
  }

  @Test
  void whoIsExclusiveAlreadyIsBoundTwiceOnlyOnPurpose() {
    String first = exclusive("Skincare", "2026-09-01", "2026-12-31");
    activated(first);
    String apart = exclusive("Skincare", "2027-01-01", "2027-02-01");
    activated(apart);
    String twice = exclusive("SKINCARE", "2026-12-31", null);
    Json check = asOperator().get(acme("partnerships/" + twice + "/exclusivity")).as(Json.class);
    assertThat(check.getList("overlaps[*].partnershipId")).containsExactly(first, apart);
    assertThat(check.getList("overlaps[*].until")).containsExactly("2026-12-31", "2027-02-01");
    asOperator().post(acme("partnerships/" + twice + "/propose")).then().statusCode(200);
    expect(
        asFinance(Role.ADMIN).post(acme("partnerships/" + twice + "/activate")),
        409,
        "EXCLUSIVITY_OVERLAPS");
    asFinance(Role.ADMIN)
        .post(acme("partnerships/" + twice + "/activate?acceptOverlap=true"))
        .then()
        .statusCode(200);
  }

  @Test
  void whoWasTwoRecordsIsBoundAsOnePerson() {
    String ida = creator("ida");
    activated(exclusive(ida, "Skincare", "2026-09-01", "2026-12-31"));
    creatorMerge(ida, mia);
    String twice = exclusive("Skincare", "2026-10-01", null);
    asOperator().post(acme("partnerships/" + twice + "/propose")).then().statusCode(200);
    expect(
        asFinance(Role.ADMIN).post(acme("partnerships/" + twice + "/activate")),
        409,
        "EXCLUSIVITY_OVERLAPS");
  }

  private String exclusive(String category, String startsOn, String endsOn) {
    return exclusive(mia, category, startsOn, endsOn);
  }

  private String exclusive(String creator, String category, String startsOn, String endsOn) {
    return draftPartnership(
        """
        {"creatorId": "%s", "name": "Exclusive", "startsOn": "%s", "endsOn": %s,
         "terms": {"exclusivity": {"categories": ["%s"]}}}"""
            .formatted(
                creator, startsOn, endsOn == null ? "null" : "\"" + endsOn + "\"", category));
  }

  private String rights(LocalDate usage, LocalDate whitelisting) {
    return activated(
        draftPartnership(
            """
            {"creatorId": "%s", "name": "Rights", "startsOn": "2026-09-01", "terms": {
              "usageRights": {"channels": ["WEBSITE", "EMAIL"], "until": "%s"},
              "whitelisting": {"until": "%s"}}}"""
                .formatted(mia, usage, whitelisting)));
  }

  private static java.util.List<Object> told(String event) {
    return PublishedChanges.read().getList("[?(@.type =~ /.*" + event + "/)].data.id");
  }
}
