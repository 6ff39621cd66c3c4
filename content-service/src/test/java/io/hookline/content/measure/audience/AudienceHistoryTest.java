package io.hookline.content.measure.audience;

import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.day;
import static io.hookline.content.measure.audience.AudienceFixtures.BOTH;
import static io.hookline.content.measure.audience.AudienceFixtures.asOf;
import static io.hookline.content.measure.audience.AudienceFixtures.body;
import static io.hookline.content.measure.audience.AudienceFixtures.get;
import static io.hookline.content.measure.audience.AudienceFixtures.record;
import static io.hookline.content.produce.RhythmFixtures.account;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was told of audiences, over time. */
@QuarkusTest
class AudienceHistoryTest {

  private String account;

  @BeforeEach
  void anAccount() {
    Fixtures.twoBrands();
    account = account("acme");
  }

  @Test
  void ofEachDimensionWhatWasToldLastCounts() {
    String gender = "{\"key\": \"FEMALE\", \"share\": %s}, {\"key\": \"MALE\", \"share\": 0.1}";
    record(body("accountId", account, "GENDER", gender.formatted("0.5"), asOf(daysAgo(3))));
    record(
        body("accountId", account, "GENDER", gender.formatted("0.7"), asOf(daysAgo(2)))
            .replace("\"API\"", "\"MANUAL\""));
    record(body("accountId", account, "GENDER", gender.formatted("0.6"), asOf(daysAgo(2))));
    record(
        body(
            "accountId", account, "CITY", "{\"key\": \"Oslo\", \"share\": 0.2}", asOf(daysAgo(9))));
    for (int ago = 1; ago < 10; ago++) {
      record(
              body(
                  "accountId",
                  account,
                  "ACTIVITY_HOUR",
                  "{\"key\": \"8\", \"count\": 12}, {\"key\": \"07\", \"count\": " + ago + "}",
                  asOf(daysAgo(ago - 1)) + ", \"day\": \"" + day(ago) + "\""))
          .statusCode(201);
    }
    Json now = get("/audience?accountId=" + account);
    assertThat(now.<String>getList("dimensions[*].dimension"))
        .startsWith("GENDER", "CITY", "ACTIVITY_HOUR")
        .hasSize(9);
    assertThat(now.getString("dimensions[0].shares[0].share")).isEqualTo("0.6");
    assertThat(now.getList("dimensions[0].flags")).containsExactly("INCOMPLETE");
    assertThat(now.getString("dimensions[2].day")).isEqualTo(day(1).toString());
    assertThat(now.getList("dimensions[2].shares[*].key")).containsExactly("07", "08");
    Json before = get("/audience?accountId=%s&at=%s".formatted(account, daysAgo(3)));
    assertThat(before.getString("dimensions[0].shares[0].share")).isEqualTo("0.5");
    assertThat(get("/audiences?dimension=GENDER&from=" + daysAgo(2)).getList("items")).hasSize(2);
    assertThat(get("/audiences?to=" + daysAgo(8)).getList("items")).hasSize(1);
    assertThat(get("/audiences?accountId=" + account + "&limit=5").getList("items")).hasSize(5);
    assertThat(get("/audiences?creatorId=" + UUID.randomUUID()).getList("items")).isEmpty();
  }

  @Test
  void nobodyHasReadAnAudienceBeforeItWas() {
    record(body("accountId", account, "GENDER", BOTH, collected(6)))
        .statusCode(422)
        .body(at("violations[*].field", hasItem("collectedAt")));
  }

  @Test
  void theSameIsToldOnceAndOtherSharesNeedALaterCollection() {
    String first = body("accountId", account, "GENDER", BOTH, collected(2));
    String id = record(first).statusCode(201).extract().as(Json.class).get("id");
    record(first).statusCode(200).body(at("id", equalTo(id)));
    record(first.replace("0.61", "0.62"))
        .statusCode(409)
        .body(at("code", equalTo("AUDIENCE_EXISTS")));
    record(body("accountId", account, "GENDER", BOTH.replace("0.61", "0.62"), collected(1)))
        .statusCode(201);
    assertThat(get("/audience?accountId=" + account).getString("dimensions[0].shares[0].share"))
        .isEqualTo("0.62");
  }

  private String gender(String female, int ago) {
    return gender(female, ago, 201);
  }

  private String sameGender(String female, int ago) {
    return gender(female, ago, 200);
  }

  private String gender(String female, int ago, int status) {
    return record(
            body(
                "accountId",
                account,
                "GENDER",
                "{\"key\": \"FEMALE\", \"share\": " + female + "}",
                asOf(daysAgo(ago))))
        .statusCode(status)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private String female(int ago) {
    return get("/audience?accountId=%s&at=%s".formatted(account, daysAgo(ago)))
        .getString("dimensions[0].shares[0].share");
  }

  @Test
  void sharesThatStayAreSeenAgainAndThoseThatCameBackAreToldAnew() {
    String first = gender("0.6", 9);
    assertThat(sameGender("0.60", 8)).isEqualTo(first);
    assertThat(sameGender("0.6", 7)).isEqualTo(first);
    assertThat(gender("0.7", 6)).isNotEqualTo(first);
    String back = gender("0.6", 5);
    assertThat(back).isNotEqualTo(first);
    assertThat(sameGender("0.6", 4)).isEqualTo(back);
    Json all = get("/audiences?dimension=GENDER");
    assertThat(all.getList("items[*].at"))
        .containsExactly(daysAgo(5).toString(), daysAgo(6).toString(), daysAgo(9).toString());
    assertThat(all.getList("items[*].lastAt"))
        .containsExactly(daysAgo(4).toString(), daysAgo(6).toString(), daysAgo(7).toString());
    assertThat(List.of(female(9), female(8), female(7), female(6), female(5), female(0)))
        .containsExactly("0.6", "0.6", "0.6", "0.7", "0.6", "0.6");
  }

  /** What was told again stays told, also where others of an instant between arrive later. */
  @Test
  void whatArrivesLateCountsFromItsInstantUntilTheNext() {
    String first = gender("0.6", 9);
    assertThat(sameGender("0.6", 5)).isEqualTo(first);
    gender("0.7", 7);
    assertThat(List.of(female(9), female(8), female(7), female(6), female(5), female(0)))
        .containsExactly("0.6", "0.6", "0.7", "0.7", "0.6", "0.6");
    assertThat(sameGender("0.6", 3)).isEqualTo(first);
    assertThat(sameGender("0.7", 6)).as("after the other").isNotEqualTo(first);
    assertThat(get("/audiences?dimension=GENDER").getList("items")).hasSize(2);
  }

  private static String collected(int ago) {
    return asOf(daysAgo(5)) + ", \"collectedAt\": \"" + daysAgo(ago) + "\"";
  }

  @Test
  @EmptyFiles
  void whatCountsIsReadFromTheIndex() throws SQLException {
    List<String> plan =
        Owner.plan(
            Fixtures.ACME,
            AudienceRepository.LATEST
                .replace(":subject", "'" + account + "'")
                .replace(":at", "now()"),
            "enable_seqscan = off");
    assertThat(plan)
        .anyMatch(line -> line.contains("subject_id") && line.contains("Index Cond"))
        .noneMatch(line -> line.contains("Seq Scan"));
  }
}
