package io.hookline.attribution.collect.offline;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.collect.place.PlaceFixtures;
import io.hookline.kit.test.CountedStatements;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SaleImportTest {

  private static final String OFFLINE = "TILL-NORTH";

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    source(OFFLINE, "OFFLINE", null);
  }

  private static void source(String code, String kind, String orderNumbers) {
    Fixtures.as(Tokens.operator(ACME))
        .body(
            """
            {"name": "%s", "kind": "%s", "code": "%s", "orderNumbers": %s}"""
                .formatted(
                    code, kind, code, orderNumbers == null ? "null" : '"' + orderNumbers + '"'))
        .post("/v1/brands/" + ACME + "/event-sources")
        .then()
        .statusCode(201);
  }

  private static Json csv(String file, String query) {
    return Fixtures.as(Tokens.operator(ACME))
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/v1/brands/" + ACME + "/sales/imports" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** As Square writes its transactions. */
  private static final String SQUARE =
      """
      Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Tip,Total Collected,Source,Transaction ID,Event Type,Location,Customer ID,Customer Name
      2026-09-05,14:03:21,Eastern Time (US & Canada),$45.00,$0.00,$45.00,$4.90,$49.90,Point of Sale,qTx1,Payment,NYC-05,C1,Mia Wong
      2026-09-05,15:03:21,Eastern Time (US & Canada),"$1,000.00",$0.00,"$1,000.00",$0.00,"$1,000.00",Point of Sale,qTx2,Payment,NYC-05,,
      2026-09-06,10:00:00,Eastern Time (US & Canada),($10.00),$0.00,($10.00),$0.00,($10.00),Point of Sale,qTx1,Refund,NYC-05,,
      """;

  @Test
  void aReportOfSquareBecomesOrdersAndRefundsOfItsPlace() {
    String place = PlaceFixtures.place("NYC-05").getString("id");
    String query = "?passOthers=true&set=currency:USD,channel:IN_STORE";
    assertThat(csv(SQUARE, query + "&dryRun=true").getInt("applied")).isEqualTo(3);
    assertThat(Fixtures.count("select count(*) from event")).isZero();
    Json done = csv(SQUARE, query);
    assertThat(done.getString("outcome")).as(done.toString()).isEqualTo("COMPLETE");
    Fixtures.process();
    Json order = Fixtures.conversionOf("qTx1");
    assertThat(order.getString("value.amount")).isEqualTo("49.90");
    assertThat(order.getString("netValue.amount")).isEqualTo("39.90");
    assertThat(order.getString("occurredAt")).isEqualTo("2026-09-05T18:03:21Z");
    assertThat(order.getString("place.id")).isEqualTo(place);
    assertThat(order.getString("saleChannel")).isEqualTo("IN_STORE");
    assertThat(Fixtures.conversionOf("qTx2").getString("value.amount")).isEqualTo("1000.00");
    assertThat(csv(SQUARE, query).<String>getList("rows[*].status"))
        .containsExactly("UNCHANGED", "UNCHANGED", "UNCHANGED");
    Fixtures.process();
    assertThat(Fixtures.conversionOf("qTx1").getString("netValue.amount")).isEqualTo("39.90");
  }

  @Test
  void ofSeveralHeadingsTheFirstThatSaysSomethingCounts() {
    String file =
        """
        Order number,Transaction ID,Total,Currency code,currency,Date
        N/A,T-77,12.00,USD,n/a,2026-09-05
        """;
    Json done = csv(file, "");
    assertThat(done.getString("outcome")).as(done.toString()).isEqualTo("COMPLETE");
    Fixtures.process();
    assertThat(Fixtures.conversionOf("T-77").getString("value.amount")).isEqualTo("12.00");
  }

  @Test
  void anOrderOfSeveralLinesIsOneWithAllItsProducts() {
    String file =
        """
        Order number,Email,Financial Status,Currency,Total,Discount Code,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Country,Cancelled at
        #1001,Mia@Example.org ,paid,USD,60.00,"MIA15, WELCOME",2026-09-05 10:00:00 -0400,2,Night serum,20.00,SERUM-30,US,
        #1001,Mia@Example.org ,,,,,2026-09-05 10:00:00 -0400,1,Day cream,20.00,CREAM-50,,
        #1002,ida@example.org,pending,USD,10.00,,2026-09-05 10:00:00 -0400,1,Day cream,10.00,CREAM-50,US,
        #1003,ida@example.org,refunded,USD,20.00,,2026-09-05 10:00:00 -0400,1,Day cream,20.00,CREAM-50,US,
        """;
    Json done = csv(file, "?passOthers=true");
    assertThat(done.<String>getList("rows[*].status"))
        .as(done.toString())
        .containsExactly("APPLIED", "UNCHANGED", "UNCHANGED", "APPLIED");
    Fixtures.process();
    Json order = Fixtures.conversionOf("1001");
    assertThat(order.<String>getList("items[*].productId")).containsExactly("SERUM-30", "CREAM-50");
    assertThat(order.<String>getList("promoCodes")).containsExactly("MIA15", "WELCOME");
    assertThat(order.getString("country")).isEqualTo("US");
    assertThat(Fixtures.read("/conversions?orderId=1002").getList("items")).isEmpty();
    assertThat(Fixtures.conversionOf("1003").getString("netValue.amount")).isEqualTo("0.00");
    assertThat(
            Fixtures.count(
                "select count(*) from identity_key where key = 'email:%s'"
                    .formatted(Sha256.hex("mia@example.org"))))
        .isEqualTo(1);
  }

  @Test
  void stepsOfDealsAreLeadsAndOrders() {
    source("CRM-1", "CRM", null);
    String file =
        """
        Record ID,Deal Stage,Amount,Deal Currency,Close Date,Customer email
        77,Closed Won (Sales Pipeline),"1.250,50",EUR,2026-09-05 10:00,a@example.org
        78,Qualified To Buy,,,2026-09-05 10:00,b@example.org
        79,Closed Lost,,,2026-09-05 10:00,c@example.org
        80,Kick-off held,,,2026-09-05 10:00,d@example.org
        """;
    Json done = csv(file, "?set=eventSource:CRM-1");
    assertThat(done.<String>getList("rows[*].status"))
        .as(done.toString())
        .containsExactly("APPLIED", "APPLIED", "UNCHANGED", "FAILED");
    assertThat(done.getString("rows[3].violations[0].field")).isEqualTo("stage");
    Fixtures.process();
    assertThat(Fixtures.conversionOf("77").getString("originalValue.amount")).isEqualTo("1250.50");
    assertThat(Fixtures.count("select count(*) from event where event = 'QualifiedLead'"))
        .isEqualTo(1);
  }

  @Test
  void tikToksFileOfOfflineEventsIsRead() {
    String file =
        """
        event_type,event_time,email,phone_number,value,currency,order_id,event_channel,shop_id
        Purchase,2026-09-05T14:03:21Z,mia@example.org,+14155550103,49.90,USD,off-1,phone_call,
        Lead,2026-09-05T14:03:21Z,ida@example.org,,,,lead-9,,
        """;
    assertThat(csv(file, "").getInt("applied")).isEqualTo(2);
    Fixtures.process();
    assertThat(Fixtures.conversionOf("off-1").getString("saleChannel")).isEqualTo("PHONE");
  }

  @Test
  void twoTillsMayBothHaveAnOrder1001() {
    source("TILL-SOUTH", "OFFLINE", "south");
    String row = "orderId,occurredAt,value,currency\n1001,2026-09-05T14:03:21Z,%s,USD\n";
    Json unclear = csv(row.formatted("10.00"), "");
    assertThat(unclear.getString("rows[0].code")).isEqualTo("EVENT_SOURCE_NOT_NAMED");
    csv(row.formatted("10.00"), "?set=eventSource:" + OFFLINE);
    csv(row.formatted("20.00"), "?set=eventSource:TILL-SOUTH");
    Fixtures.process();
    assertThat(Fixtures.read("/conversions?orderId=1001").<String>getList("items[*].value.amount"))
        .containsExactlyInAnyOrder("10.00", "20.00");
  }

  @Test
  void eachRowThatCannotBeTakenSaysWhy() {
    String file =
        """
        orderId,occurredAt,value,currency,place,channel,event
        1,5/9/2026,1.00,USD,,,
        2,2026-09-05,1.234,USD,,,
        3,2026-09-05,1.00,,,,
        4,2026-09-05,1.00,USD,NOWHERE,,
        5,2026-09-05,1.00,USD,,by pigeon,
        6,2026-09-05,1.00,USD,,,Sold
        ,2026-09-05,1.00,USD,,,
        mia@example.org,2026-09-05,1.00,USD,,,
        9,2026-09-05,1.00,ABC,,,
        10,2099-09-05,1.00,USD,,,
        """;
    Json done = csv(file, "");
    assertThat(done.<String>getList("rows[*].violations[0].field"))
        .as(done.toString())
        .containsExactly(
            "occurredAt",
            "value",
            "currency",
            "place",
            "channel",
            "event",
            "orderId",
            "orderId",
            "currency",
            "occurredAt");
    assertThat(done.getInt("failed")).isEqualTo(10);
    assertThat(Fixtures.count("select count(*) from event")).isZero();
  }

  @Test
  void aFileTakesAsManyStatementsHoweverManyRows() {
    csv(rows("warm", 1), "");
    long few = CountedStatements.of(() -> csv(rows("few", 2), ""));
    assertThat(CountedStatements.of(() -> csv(rows("many", 200), ""))).isEqualTo(few).isPositive();
  }

  private static String rows(String name, int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> name + i + ",2026-09-05T14:03:21Z,10.00,USD")
        .collect(Collectors.joining("\n", "orderId,occurredAt,value,currency\n", "\n"));
  }

  @Test
  void aPhoneOrderIsAnOrderOnce() {
    PlaceFixtures.place("NYC-05");
    String body =
        """
        {"orderId": "T-1", "value": {"amount": "20.00", "currency": "USD"}, "place": "nyc-05",
         "email": "mia@example.org", "promoCodes": ["MIA15"]}""";
    Json first = enter(body, 200);
    assertThat(first.<Boolean>get("duplicate")).isFalse();
    Json again = enter(body, 200);
    assertThat(again.<Boolean>get("duplicate")).isTrue();
    assertThat(again.getString("receiptId")).isEqualTo(first.getString("receiptId"));
    Fixtures.process();
    Json order = Fixtures.conversionOf("T-1");
    assertThat(order.getString("saleChannel")).isEqualTo("PHONE");
    assertThat(order.getString("place.told")).isNotNull();
    assertThat(enter(body.replace("20.00", "-1.00"), 422).getString("violations[0].field"))
        .isEqualTo("value");
    assertThat(enter(body.replace("nyc-05", "moon"), 422).getString("code"))
        .isEqualTo("REFERENCE_UNKNOWN");
  }

  private static Json enter(String body, int status) {
    return Fixtures.as(Tokens.operator(ACME))
        .body(body)
        .post("/v1/brands/" + ACME + "/phone-orders")
        .then()
        .statusCode(status)
        .extract()
        .as(Json.class);
  }
}
