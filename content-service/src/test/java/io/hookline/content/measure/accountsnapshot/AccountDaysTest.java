package io.hookline.content.measure.accountsnapshot;

import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.body;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.csv;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.day;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.days;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.followers;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.record;
import static io.hookline.content.produce.RhythmFixtures.account;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account day by day. */
@QuarkusTest
class AccountDaysTest {

  private String account;

  @BeforeEach
  void anAccount() {
    Fixtures.twoBrands();
    account = account("acme");
  }

  @Test
  void aGapIsNullAndTheChangeAcrossItSaysOverHowManyDays() {
    followers(account, day(9), 1000);
    followers(account, day(8), 1030);
    followers(account, day(5), 1010);
    Json days = days(account, day(8), day(5));
    assertThat(days.getList("days[*].counters.followers")).containsExactly(1030, null, null, 1010);
    assertThat(days.getList("days[*].netChange")).containsExactly(30, null, null, -20);
    assertThat(days.getList("days[*].netChangeDays")).containsExactly(1, null, null, 3);
    assertThat(days.getList("days[3].flags")).containsExactly("FOLLOWERS_FELL");
    assertThat(days.getString("followerGrowth.rate")).isEqualTo("0.01");
    assertThat(days.getInt("followerGrowth.followersAtStart")).isEqualTo(1000);
    assertThat(days.getString("followerGrowth.startDay")).isEqualTo(day(9).toString());
    assertThat(days.getInt("followerGrowth.days")).isEqualTo(4);
    assertThat(days.getInt("daysWithFollowers")).isEqualTo(2);
    assertThat(days.getInt("daysInPeriod")).isEqualTo(4);
  }

  @Test
  void growthFromNoFollowersHasNoRate() {
    followers(account, day(3), 0);
    followers(account, day(2), 50);
    Json days = days(account, day(3), day(2));
    assertThat(days.getString("followerGrowth.rate")).isNull();
    assertThat(days.getInt("followerGrowth.followersAtEnd")).isEqualTo(50);
    assertThat(days(account, day(2), day(2)).getString("followerGrowth.rate")).isNull();
  }

  @Test
  void aMisreadLevelIsKeptAndFlagged() {
    followers(account, day(4), 10_500);
    followers(account, day(3), 10);
    followers(account, day(2), 10_520);
    Json days = days(account, day(4), day(2));
    assertThat(days.getList("days[*].flags"))
        .containsExactly(
            List.of(), List.of("FOLLOWERS_FELL", "FOLLOWERS_JUMPED"), List.of("FOLLOWERS_JUMPED"));
  }

  @Test
  void theApiGoesBeforeAFileAndWhatEachAloneTellsCounts() {
    record(body(account, day(3), "API", null, "\"followers\": 500, \"likes\": -4"))
        .statusCode(201)
        .body(at("dayZone", equalTo("UTC")));
    csv(
        "accountId,day,source,followers,profileViews\n%s,%s,IMPORT,480,77\n"
            .formatted(account, day(3)));
    Json days = days(account, day(3), day(3));
    assertThat(days.getInt("days[0].counters.followers")).isEqualTo(500);
    assertThat(days.getInt("days[0].counters.profileViews")).isEqualTo(77);
    assertThat(days.getList("days[0].sources")).containsExactly("API", "IMPORT");
    assertThat(days.getList("days[0].flags")).containsExactly("NEGATIVE_COUNT");
    assertThat(days.getString("days[0].dayZone")).as("of two kinds").isNull();
  }

  @Test
  void aDayThatIsStillRunningSaysSoAndGivesWay() {
    String during = day(2) + "T09:00:00Z";
    record(body(account, day(2), "API", during, "\"views\": 40")).statusCode(201);
    assertThat(days(account, day(2), day(2)).getList("days[0].flags"))
        .containsExactly("DAY_NOT_OVER");
    csv("accountId,day,source,views\n%s,%s,IMPORT,90\n".formatted(account, day(2)));
    Json days = days(account, day(2), day(2));
    assertThat(days.getInt("days[0].counters.views")).isEqualTo(90);
    assertThat(days.getList("days[0].flags")).doesNotContain("DAY_NOT_OVER");
  }

  /** Figures that are told again after others count again. */
  @Test
  void restatedDaysCountTheSameInWhicheverOrderTheyCome() {
    Instant first = Instant.now().minus(Duration.ofHours(20)).truncatedTo(ChronoUnit.SECONDS);
    List<String> rows = new ArrayList<>();
    int[] followers = {100, 104, 100, 104, 99, 100};
    for (int i = 0; i < followers.length; i++) {
      rows.add(
          "%s,%s,API,%s,%d"
              .formatted(account, day(5), first.plus(Duration.ofHours(i)), followers[i]));
    }
    String header = "accountId,day,source,collectedAt,followers\n";
    for (int seed = 0; seed < 6; seed++) {
      Fixtures.twoBrands();
      String fresh = account("acme" + seed);
      Collections.shuffle(rows, new Random(seed));
      for (String row : rows) {
        csv(header + row.replace(account, fresh) + "\n");
      }
      Json days = days(fresh, day(5), day(5));
      assertThat(days.getInt("days[0].counters.followers")).as("order %s", rows).isEqualTo(100);
      assertThat(days.getString("days[0].collectedAt"))
          .isEqualTo(first.plus(Duration.ofHours(5)).toString());
      assertThat(days.getList("days[0].flags")).containsExactly("RESTATED");
      assertThat(
              AccountSnapshotFixtures.get("/account-snapshots?accountId=" + fresh)
                  .<Integer>getList("items[*].counters.followers"))
          .containsExactlyInAnyOrder(99, 100, 104);
    }
  }

  @Test
  void aPeriodIsBoundedAndTheAccountIsKnown() {
    Fixtures.operator()
        .get(Fixtures.acme("/accounts/" + account + "/days?from=2024-01-01&to=2026-01-01"))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains("to")));
    Fixtures.operator()
        .get(Fixtures.acme("/accounts/" + UUID.randomUUID() + "/days"))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("ACCOUNT_NOT_FOUND")));
    Json usual = AccountSnapshotFixtures.get("/accounts/" + account + "/days");
    assertThat(usual.getList("days")).hasSize(30);
    assertThat(usual.getString("to")).isEqualTo(day(0).toString());
    assertThat(usual.getString("asOf")).isNull();
  }
}
