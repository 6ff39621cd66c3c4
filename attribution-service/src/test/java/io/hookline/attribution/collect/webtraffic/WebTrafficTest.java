package io.hookline.attribution.collect.webtraffic;

import static io.hookline.attribution.collect.webtraffic.TrafficFixtures.csv;
import static io.hookline.attribution.collect.webtraffic.TrafficFixtures.days;
import static io.hookline.attribution.collect.webtraffic.TrafficFixtures.record;
import static io.hookline.attribution.collect.webtraffic.TrafficFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.CountedStatements;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebTrafficTest {

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  /** Traffic acquisition of GA4's reports: days by number, then a table of the whole period. */
  private static final String GA4 =
      """
      # ----------------------------------------
      # Traffic acquisition: Session primary channel group (Default Channel Group)
      # Account: Acme, Inc.
      # Property: acme.example - GA4
      # ----------------------------------------
      #
      # All Users
      # Start date: 20260904
      # End date: 20260906
      Nth day,Direct,Organic Search,Organic Social
      0000,300,400,90
      0001,310,402,95
      0002,350,380,"1,200"
      #
      # All Users
      # Start date: 20260904
      # End date: 20260906
      Session primary channel group (Default Channel Group),Sessions,Engaged sessions
      Organic Social,1385,700
      Organic Search,1182,800
      """;

  @Test
  void aReportOfGa4BecomesDays() {
    Json done = csv(GA4, "");
    assertThat(done.getString("outcome")).as(done.toString()).isEqualTo("COMPLETE");
    assertThat(done.<Integer>getList("rows[*].line")).containsExactly(11, 12, 13);
    Json list = days("?from=2026-09-05&to=2026-09-06");
    assertThat(list.<Integer>getList("items[*].sessions")).containsExactly(1930, 807);
    assertThat(list.<Integer>getList("items[*].directSessions")).containsExactly(350, 310);
    assertThat(list.<Integer>getList("items[*].organicSearchSessions")).containsExactly(380, 402);
    assertThat(list.getString("items[0].searchClicks")).isNull();
    assertThat(csv(GA4, "").<String>getList("rows[*].status"))
        .containsExactly("UNCHANGED", "UNCHANGED", "UNCHANGED");
  }

  @Test
  void anExplorationBySourceTellsWhatCameFromTikTok() {
    String file =
        """
        # Free form 1
        # acme.example - GA4
        # 20260905-20260906

        Date,Session source / medium,Sessions,Engagement rate
        ,,600,0.5,Grand total
        20260905,tiktok / cpc,60,0.5
        20260905,tiktok.com / referral,35,0.4
        20260905,(direct) / (none),310,0.6
        20260906,(not set),5,0.1
        """;
    Json done = csv(file, "?passOthers=true");
    assertThat(done.getString("outcome")).as(done.toString()).isEqualTo("COMPLETE");
    Json list = days("?to=2026-09-05");
    assertThat(list.<Integer>getList("items[*].tiktokSessions")).containsExactly(95);
    assertThat(list.<Integer>getList("items[*].directSessions")).containsExactly(310);
    assertThat(list.<Integer>getList("items[*].sessions")).containsExactly(405);
  }

  @Test
  void exportsOfSearchConsoleTellSearchesForTheBrand() {
    csv(
        """
        Date,Clicks,Impressions,CTR,Position
        2026-09-05,512,"20,110",2.5%,4.2
        2026-09-06,500,20000,2.5%,4.3
        """,
        "?passOthers=true");
    csv(
        """
        Datum;Klicks;Impressionen;CTR;Position
        06.09.2026;70;3.000;2,3%;1,2
        """,
        "?passOthers=true&set=segment:BRANDED");
    String queries =
        """
        Top queries,Clicks,Impressions,CTR,Position
        ac me serum,40,900,4.4%,1.2
        AcmeCosmetics,31,700,4.4%,1.1
        night serum,9,4000,0.2%,9.8
        """;
    assertThat(csv(queries, "?passOthers=true").getInt("failed")).isEqualTo(3);
    csv(queries, "?passOthers=true&set=day:2026-09-05");
    Json before = days("");
    assertThat(before.<Integer>getList("items[*].searchClicks")).containsExactly(500, 512);
    assertThat(before.<Integer>getList("items[*].brandedClicks")).containsExactly(70, null);
    words("\"Acme\"", "0").statusCode(200);
    Json now = days("");
    assertThat(now.<Integer>getList("items[*].brandedClicks")).containsExactly(70, 71);
    assertThat(now.<Integer>getList("items[*].brandedImpressions")).containsExactly(3000, 1600);
    assertThat(
            Fixtures.lastEvent("web-traffic/" + now.getString("items[1].id"))
                .getInt("brandedClicks"))
        .isEqualTo(71);
    words("\"x\"", "1").statusCode(422);
    words("\"Other\"", "0").statusCode(412);
  }

  @Test
  void aDayThatIsRestatedReplacesItselfWhateverArrivesFirst() {
    String body =
        """
        {"day": "2026-09-05", "sessions": %d, "collectedAt": "%s"}""";
    List<String> tellings =
        List.of(
            body.formatted(1200, "2026-09-06T06:00:00Z"),
            body.formatted(1210, "2026-09-08T06:00:00Z"),
            body.formatted(1150, "2026-09-05T20:00:00Z"));
    for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(1, 0, 2), List.of(2, 1, 0))) {
      Fixtures.execute("truncate traffic_reading, traffic_fact, traffic_table, web_traffic_day");
      order.forEach(i -> record(tellings.get(i)).statusCode(201));
      record(tellings.get(0)).statusCode(200);
      Json list = days("");
      assertThat(list.<Integer>getList("items[*].sessions")).as("" + order).containsExactly(1210);
      assertThat(list.<Boolean>getList("items[*].restated")).containsExactly(true);
      Json readings = days("/" + list.getString("items[0].id") + "/readings");
      assertThat(readings.<Integer>getList("items[*].sessions")).containsExactly(1210, 1200, 1150);
    }
  }

  /** GA4 attributes a day again: what it called a referral is an ad two days later. */
  @Test
  void aTableThatIsToldAgainIsWholeWhateverArrivesFirst() {
    String first =
        """
        Date,Session source / medium,Sessions
        20260905,tiktok.com / referral,5
        20260905,google / organic,9
        """;
    String then =
        """
        Date,Session source / medium,Sessions
        20260905,tiktok / paid_social,5
        20260905,google / organic,9
        """;
    String collected = "?set=collectedAt:2026-09-0%dT06:00:00Z";
    for (boolean inOrder : new boolean[] {true, false}) {
      Fixtures.execute("truncate traffic_reading, traffic_fact, traffic_table, web_traffic_day");
      csv(inOrder ? first : then, collected.formatted(inOrder ? 6 : 8));
      csv(inOrder ? then : first, collected.formatted(inOrder ? 8 : 6));
      Json list = days("");
      assertThat(list.<Integer>getList("items[*].tiktokSessions")).containsExactly(5);
      assertThat(list.<Integer>getList("items[*].sessions")).containsExactly(14);
      assertThat(list.<Boolean>getList("items[*].restated")).containsExactly(true);
    }
    record(
            """
            {"day": "2026-09-05", "sourceMedium": "bing / organic", "sessions": 3,
             "collectedAt": "2026-09-09T06:00:00Z"}""")
        .statusCode(201);
    assertThat(days("").<Integer>getList("items[*].sessions"))
        .as("a single row is for itself")
        .containsExactly(17);
  }

  @Test
  void whatAWholeTableDoesNotHaveIsNone() {
    String table =
        """
        Date,Session source / medium,Sessions
        20260905,google / organic,9
        """;
    record("{\"day\": \"2026-09-05\", \"sourceMedium\": \"bing / organic\", \"sessions\": 3}")
        .statusCode(201);
    assertThat(days("").getString("items[0].tiktokSessions")).as("a row is not all").isNull();
    csv(table, "");
    Json list = days("");
    assertThat(list.<Integer>getList("items[*].tiktokSessions")).containsExactly(0);
    assertThat(list.<Integer>getList("items[*].directSessions")).containsExactly(0);
    assertThat(list.getString("items[0].organicSearchSessions")).isNull();
    csv(GA4, "");
    assertThat(days("?to=2026-09-04").getString("items[0].tiktokSessions"))
        .as("channels do not say")
        .isNull();
  }

  @Test
  void eachPropertyCountsByWhatItTells() {
    for (String row :
        List.of(
            "\"property\": \"shop\", \"sessions\": 100",
            "\"property\": \"shop\", \"channel\": \"Direct\", \"sessions\": 40",
            "\"property\": \"blog\", \"channel\": \"Direct\", \"sessions\": 7",
            "\"property\": \"blog\", \"channel\": \"Referral\", \"sessions\": 3")) {
      record("{\"day\": \"2026-09-05\", " + row + "}").statusCode(201);
    }
    Json list = days("");
    assertThat(list.<Integer>getList("items[*].sessions")).containsExactly(110);
    assertThat(list.<Integer>getList("items[*].directSessions")).containsExactly(47);
  }

  @Test
  void rowsThatSayNothingOrTwoThingsAreRefused() {
    for (String rest :
        List.of(
            "",
            ", \"sessions\": 5, \"clicks\": 5",
            ", \"sessions\": -1",
            ", \"tool\": \"GA4\", \"clicks\": 5",
            ", \"segment\": \"CHANNEL\", \"sessions\": 5",
            ", \"sessions\": 5, \"collectedAt\": \"2099-01-01T00:00:00Z\"")) {
      record("{\"day\": \"2026-09-05\"" + rest + "}").statusCode(422);
    }
    record("{\"day\": \"2099-09-05\", \"sessions\": 5}").statusCode(422);
    assertThat(days("").getList("items")).isEmpty();
  }

  @Test
  void aFileTakesAsManyStatementsHoweverManyRows() {
    csv(rows(1, 1), "");
    long few = CountedStatements.of(() -> csv(rows(2, 2), ""));
    assertThat(CountedStatements.of(() -> csv(rows(3, 28), ""))).isEqualTo(few).isPositive();
  }

  private static String rows(int month, int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> "2026-%02d-%02d,%d".formatted(month, i + 1, i))
        .collect(Collectors.joining("\n", "day,sessions\n", "\n"));
  }
}
