package io.hookline.content.measure.accountsnapshot;

import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.body;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.csv;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.day;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.get;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.record;
import static io.hookline.content.produce.RhythmFixtures.account;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AccountSnapshotResourceTest {

  private String account;

  @BeforeEach
  void anAccount() {
    Fixtures.twoBrands();
    account = account("acme");
  }

  @Test
  void whatIsUnknownStaysUnknownAndZeroStaysZero() {
    String location =
        record(body(account, day(2), "MANUAL", null, "\"followers\": 10, \"likes\": 0"))
            .statusCode(201)
            .extract()
            .header("Location");
    operator()
        .get(location)
        .then()
        .statusCode(200)
        .body(at("counters.followers", equalTo(10)))
        .body(at("counters.likes", equalTo(0)))
        .body(at("counters.reach", nullValue()))
        .body(at("dayZone", nullValue()));
  }

  @Test
  void theSameFiguresAreOneSnapshotThatWasCollectedLater() {
    String first =
        record(body(account, day(4), "API", day(2) + "T06:00:00Z", "\"followers\": 10"))
            .statusCode(201)
            .extract()
            .as(Json.class)
            .get("id");
    record(body(account, day(4), "API", day(1) + "T06:00:00Z", "\"followers\": 10"))
        .statusCode(200)
        .body(at("id", equalTo(first)))
        .body(at("firstCollectedAt", equalTo(day(2) + "T06:00:00Z")))
        .body(at("collectedAt", equalTo(day(1) + "T06:00:00Z")))
        .body(at("version", equalTo(0)));
    record(body(account, day(4), "API", day(1) + "T07:00:00Z", "\"followers\": 11"))
        .statusCode(201);
    record(body(account, day(4), "API", day(1) + "T08:00:00Z", "\"followers\": 10"))
        .statusCode(200)
        .body(at("id", equalTo(first)))
        .body(at("version", equalTo(1)));
    assertThat(get("/account-snapshots").getList("items")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "followers | -1",
        "reach | -1",
        "viewers | -1",
        "profileViews | -1",
        "bioLinkClicks | -1",
        "followers | 10000000001",
        "followers | 7430000000000000001",
        "views | 1796000000000",
        "lostFollowers | 10000000001"
      })
  void whatCannotBeIsNamed(String counter, String value) {
    record(body(account, day(2), "API", null, "\"%s\": %s".formatted(counter, value)))
        .statusCode(422)
        .body(at("violations[*].field", contains("counters." + counter)));
    assertThat(get("/account-snapshots").getList("items")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"newFollowers,-9", "likes,-1", "comments,-3", "shares,-2", "views,-182000"})
  void whatANetworkTakesBackIsNegative(String counter, int value) {
    record(body(account, day(2), "API", null, "\"%s\": %d".formatted(counter, value)))
        .statusCode(201)
        .body(at("counters." + counter, equalTo(value)));
  }

  @Test
  void followersWhoWereLostAreCountedWhicheverSignIsWritten() {
    record(body(account, day(2), "API", null, "\"lostFollowers\": -45"))
        .statusCode(201)
        .body(at("counters.lostFollowers", equalTo(45)));
  }

  @Test
  void aDayBeginsBeforeItIsCollectedAndTheZoneIsOne() {
    record(body(account, day(-3), "API", null, "\"followers\": 1"))
        .statusCode(422)
        .body(at("violations[*].field", contains("day")));
    record(body(account, day(2), "API", day(5) + "T00:00:00Z", "\"followers\": 1"))
        .statusCode(422)
        .body(at("violations[*].field", contains("collectedAt")));
    record(body(account, day(2), "API", day(-2) + "T00:00:00Z", "\"followers\": 1"))
        .statusCode(422)
        .body(at("violations[*].field", contains("collectedAt")));
    record(body(account, day(2), "API", null, ""))
        .statusCode(422)
        .body(at("violations[*].field", contains("counters")));
    record(
            body(account, day(2), "API", null, "\"followers\": 1")
                .replaceFirst("\\{", "{\"dayZone\": \"Mars/Base\", "))
        .statusCode(422)
        .body(at("violations[*].field", contains("dayZone")));
    record(body(UUID.randomUUID().toString(), day(2), "API", null, "\"followers\": 1"))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")));
  }

  @Test
  void rowsOfAFileNameTheirAccountAsPeopleWriteIt() {
    Json result =
        csv(
            ("network,handle,day,source,followers,newFollowers,views\n"
                    + "TIKTOK,acme,%1$s,IMPORT,100,undefined,5\n"
                    + "TIKTOK,@ACME,%2$s,IMPORT,101,-,-7\n"
                    + "TIKTOK,https://www.tiktok.com/@acme?lang=de,%3$s,IMPORT,n/a,1,\n"
                    + "TIKTOK,nobody,%3$s,IMPORT,1,1,1\n"
                    + "INSTAGRAM,acme,%3$s,IMPORT,1,1,1\n"
                    + ",acme,%3$s,IMPORT,1,1,1\n"
                    + "TIKTOK,acme,%3$s,IMPORT,,undefined,\n")
                .formatted(day(4), day(3), day(2)));
    assertThat(result.getList("rows[*].status"))
        .as(result.toString())
        .containsExactlyInAnyOrder(
            "APPLIED", "APPLIED", "APPLIED", "FAILED", "FAILED", "FAILED", "FAILED");
    assertThat(result.<String>getList("rows[?(@.status == 'FAILED')].code"))
        .containsExactlyInAnyOrder(
            "REFERENCE_UNKNOWN", "REFERENCE_UNKNOWN", "VALIDATION_FAILED", "VALIDATION_FAILED");
    Json list = get("/account-snapshots?accountId=" + account);
    assertThat(list.getList("items[*].counters.followers")).containsExactly(null, 101, 100);
    assertThat(list.getList("items[*].counters.newFollowers")).containsExactly(1, null, null);
    Json again =
        csv(
            "network,handle,day,source,followers,views\nTIKTOK,acme,%s,IMPORT,100,5\n"
                .formatted(day(4)));
    assertThat(again.getList("rows[*].status")).containsExactly("UNCHANGED");
  }

  @Test
  void daysAreListedLatestFirstAndFiltered() {
    String other = account("other");
    List<String> ids = new ArrayList<>();
    for (int ago = 8; ago > 2; ago--) {
      String who = ago % 2 == 0 ? account : other;
      String source = ago > 5 ? "MANUAL" : "API";
      ids.add(
          0,
          record(body(who, day(ago), source, null, "\"followers\": " + ago))
              .statusCode(201)
              .extract()
              .as(Json.class)
              .get("id"));
    }
    List<String> read = new ArrayList<>();
    String cursor = "";
    do {
      Json page = get("/account-snapshots?limit=2" + cursor);
      read.addAll(page.getList("items[*].id"));
      String next = page.getString("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
    } while (cursor != null);
    assertThat(read).isEqualTo(ids);
    Map<String, Integer> filters = new LinkedHashMap<>();
    filters.put("accountId=" + account, 3);
    filters.put("source=API", 3);
    filters.put("from=" + day(4), 2);
    filters.put("to=" + day(7), 2);
    filters.put("accountId=" + other + "&source=MANUAL&from=" + day(7), 1);
    filters.forEach(
        (filter, found) ->
            assertThat(get("/account-snapshots?" + filter).getList("items"))
                .as(filter)
                .hasSize(found));
  }

  @ParameterizedTest
  @CsvSource({
    "followers,-1",
    "lost_followers,-1",
    "views,100000000001",
    "reach,10000000001",
    "source,'''X'''"
  })
  void theDatabaseKeepsTheSameBounds(String column, String value) throws SQLException {
    record(body(account, day(2), "API", null, "\"followers\": 1")).statusCode(201);
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      Assertions.assertThatThrownBy(
              () -> sql.execute("update account_snapshot set %s = %s".formatted(column, value)))
          .hasMessageContaining("ck_account_snapshot_" + column);
    }
  }

  @Test
  @EmptyFiles
  void listsAreReadFromTheirIndexes() throws SQLException {
    for (String filter :
        List.of("", " and account_id = '" + account + "'", " and source = 'MANUAL'")) {
      List<String> plan =
          Owner.plan(
              Fixtures.ACME,
              "select id from account_snapshot where brand = 'acme-cosmetics' and (day, id) <"
                  + " ('2026-11-01', 'ffffffff-ffff-ffff-ffff-ffffffffffff')"
                  + filter
                  + " order by day desc, id desc limit 51",
              "enable_seqscan = off",
              "enable_sort = off",
              "enable_bitmapscan = off");
      assertThat(plan).as(filter).anyMatch(line -> line.contains("using ix_account_snapshot_"));
      assertThat(plan).as(filter).noneMatch(line -> line.strip().matches("(-> +)?Sort +\\(.*"));
    }
  }
}
