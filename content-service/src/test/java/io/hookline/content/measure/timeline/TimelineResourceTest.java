package io.hookline.content.measure.timeline;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.planned;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.measure.timeline.TimelineFixtures.entry;
import static io.hookline.content.measure.timeline.TimelineFixtures.ids;
import static io.hookline.content.measure.timeline.TimelineFixtures.list;
import static io.hookline.content.measure.timeline.TimelineFixtures.record;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed between these days: by hand. */
@QuarkusTest
class TimelineResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aChangeIsWrittenDownCorrectedAndTakenOut() {
    String series = series();
    String id =
        record(
                """
                {"kind": "TRACKING", "subkind": "PIXEL", "title": "Pixel moved to the server",
                 "detail": "Purchases come from the back end", "startsAt": "2026-09-03T16:00:00Z",
                 "seriesId": "%s", "product": "Serum 30 ml", "url": "https://ads.example/1"}"""
                    .formatted(series))
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body(at("source", equalTo("MANUAL")))
            .body(at("seriesId", equalTo(series)))
            .body(at("ongoing", equalTo(false)))
            .extract()
            .as(Json.class)
            .get("id");
    String update =
        "{\"kind\": \"PLATFORM_OUTAGE\", \"title\": \"Pixel lost\", \"startsAt\":"
            + " \"2026-09-03T16:00:00Z\", \"ongoing\": true}";
    put(id, "\"0\"", update).statusCode(200).body(at("ongoing", equalTo(true)));
    put(id, "\"0\"", update).statusCode(412).body(at("code", equalTo("STALE")));
    remove(id, "\"1\"").statusCode(200).body(at("removedAt", notNullValue()));
    assertThat(ids("")).isEmpty();
    operator().get(acme("/timeline/" + id)).then().body(at("title", equalTo("Pixel lost")));
    remove(id, "*").statusCode(409).body(at("code", equalTo("TIMELINE_ENTRY_REMOVED")));
    put(id, "*", update).statusCode(409).body(at("code", equalTo("TIMELINE_ENTRY_REMOVED")));
  }

  /** ACME's days are New York's: 2026-03-08 has 23 hours, 2026-11-01 has 25. */
  @Test
  void daysAreTheBrandsAlsoWhenTheClocksChange() {
    String lastOfSeventh = entry("PRICE", "2026-03-08T04:59:59Z", "");
    String firstOfEighth = entry("PRICE", "2026-03-08T05:00:00Z", "");
    String lastOfEighth = entry("PRICE", "2026-03-09T03:59:59Z", "");
    String firstOfNinth = entry("PRICE", "2026-03-09T04:00:00Z", "");
    assertThat(ids("?from=2026-03-08&to=2026-03-08")).containsExactly(lastOfEighth, firstOfEighth);
    assertThat(ids("?to=2026-03-07")).containsExactly(lastOfSeventh);
    assertThat(ids("?from=2026-03-09")).containsExactly(firstOfNinth);
    String lastOfFirst = entry("PRICE", "2026-11-02T04:59:59Z", "");
    entry("PRICE", "2026-11-02T05:00:00Z", "");
    assertThat(ids("?from=2026-11-01&to=2026-11-01")).containsExactly(lastOfFirst);
  }

  @Test
  void whatReachesIntoTheDaysCounts() {
    String before = entry("STOCK", "2026-05-01T12:00:00Z", ends("2026-05-09T12:00:00Z"));
    String into = entry("STOCK", "2026-05-02T12:00:00Z", ends("2026-05-10T12:00:00Z"));
    String around = entry("STOCK", "2026-05-03T12:00:00Z", ends("2026-06-10T12:00:00Z"));
    String endless = entry("PLATFORM_OUTAGE", "2026-05-04T12:00:00Z", ", \"ongoing\": true");
    String within = entry("STOCK", "2026-05-11T12:00:00Z", ends("2026-05-11T13:00:00Z"));
    String out = entry("STOCK", "2026-05-12T12:00:00Z", ends("2026-06-12T12:00:00Z"));
    String after = entry("STOCK", "2026-05-13T12:00:00Z", "");
    assertThat(ids("?from=2026-05-10&to=2026-05-12"))
        .containsExactly(out, within, endless, around, into);
    assertThat(ids("?from=2026-05-10&to=2026-05-12&kind=PLATFORM_OUTAGE")).containsExactly(endless);
    assertThat(ids("?from=2027-01-01")).containsExactly(endless);
    assertThat(ids("")).startsWith(after).endsWith(before).hasSize(7);
  }

  /** An end is the first instant after an interval. */
  @Test
  void anIntervalThatEndsWhereTheDayBeginsIsNotInIt() {
    String ended = entry("STOCK", "2026-05-01T12:00:00Z", ends("2026-05-10T04:00:00Z"));
    assertThat(ids("?from=2026-05-10")).isEmpty();
    assertThat(ids("?from=2026-05-09&to=2026-05-09")).containsExactly(ended);
  }

  @Test
  void pagesGoOnThroughBothParts() {
    String[] all = new String[6];
    for (int i = 0; i < 3; i++) {
      all[5 - i] =
          entry("STOCK", "2026-05-0" + (i + 1) + "T12:00:00Z", ends("2026-05-20T12:00:00Z"));
    }
    for (int i = 0; i < 3; i++) {
      all[2 - i] = entry("STOCK", "2026-05-11T12:00:00Z", "");
    }
    String query = "?from=2026-05-10&limit=2";
    Json page = list(query);
    assertThat(page.<String>getList("items[*].id")).containsExactly(all[0], all[1]);
    page = list(query + "&cursor=" + page.getString("nextCursor"));
    assertThat(page.<String>getList("items[*].id")).containsExactly(all[2], all[3]);
    page = list(query + "&cursor=" + page.getString("nextCursor"));
    assertThat(page.<String>getList("items[*].id")).containsExactly(all[4], all[5]);
    assertThat(page.getString("nextCursor")).isNull();
  }

  @Test
  void whatConcernsOneThingIsFoundWithAndWithoutTheWholeBrands() {
    String series = series();
    String post = planned(series);
    UUID creator = Fixtures.creator();
    String ofSeries = entry("CREATIVE", daysAgo(9), ", \"seriesId\": \"%s\"".formatted(series));
    String ofPost = entry("CREATIVE", daysAgo(8), ", \"postId\": \"%s\"".formatted(post));
    String ofCreator = entry("BUDGET", daysAgo(7), ", \"creatorId\": \"%s\"".formatted(creator));
    String ofCampaign = entry("TARGETING", daysAgo(6), ", \"campaign\": \"Spring\"");
    String ofProduct =
        entry("STOCK", daysAgo(5), ", \"product\": \"Serum\", \"subkind\": \"SOLD_OUT\"");
    String brandWide = entry("TRACKING", daysAgo(4), ", \"source\": \"API\"");
    assertThat(ids("?seriesId=" + series)).containsExactly(ofSeries);
    assertThat(ids("?postId=" + post)).containsExactly(ofPost);
    assertThat(ids("?postId=" + post + "&withBrandWide=true")).containsExactly(brandWide, ofPost);
    assertThat(ids("?creatorId=" + creator)).containsExactly(ofCreator);
    assertThat(ids("?campaign=Spring")).containsExactly(ofCampaign);
    assertThat(ids("?product=Serum")).containsExactly(ofProduct);
    assertThat(ids("?subkind=SOLD_OUT")).containsExactly(ofProduct);
    assertThat(ids("?source=API")).containsExactly(brandWide);
    assertThat(ids("?accountId=" + Ids.next())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind | \"WEATHER\" | 400",
        "subkind | \"sold out\" | 422",
        "title | \" \" | 422",
        "startsAt | \"yesterday\" | 400",
        "startsAt | null | 422",
        "endsAt | \"2026-09-03T16:00:00Z\" | 422",
        "ongoing | true | 422",
        "source | \"AUTOMATIC\" | 422",
        "url | \"javascript:alert(1)\" | 422",
        "seriesId | \"01a221a9-3b47-7618-ba4b-f10a103a97b1\" | 422",
        "postId | \"01a221a9-3b47-7618-ba4b-f10a103a97b1\" | 422",
        "accountId | \"01a221a9-3b47-7618-ba4b-f10a103a97b1\" | 422",
        "creatorId | \"01a221a9-3b47-7618-ba4b-f10a103a97b1\" | 422"
      })
  void badInputIsNamed(String field, String value, int status) {
    String good =
        """
        {"kind": "STOCK", "subkind": "SOLD_OUT", "title": "Out", "startsAt": "2026-09-03T16:00:00Z",
         "endsAt": "2026-09-04T16:00:00Z", "ongoing": false, "source": "API", "url": null,
         "seriesId": null, "postId": null, "accountId": null, "creatorId": null}""";
    record(good.replaceAll("\"" + field + "\": (\"[^\"]*\"|\\w+)", "\"" + field + "\": " + value))
        .statusCode(status)
        .body(at("violations[*].field", hasItem(field)));
    assertThat(ids("")).isEmpty();
  }

  @Test
  void anExternalIdIsThereOnce() {
    entry("PRICE", daysAgo(1), ", \"externalId\": \"shop-1\"");
    record(
            "{\"kind\": \"PRICE\", \"title\": \"x\", \"startsAt\": \"2026-09-03T16:00:00Z\","
                + " \"externalId\": \"shop-1\"}")
        .statusCode(409)
        .body(at("code", equalTo("TIMELINE_ENTRY_EXISTS")));
    operator()
        .get(acme("/timeline?from=1999-01-01"))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains("from")));
  }

  private static String ends(String at) {
    return ", \"endsAt\": \"%s\"".formatted(at);
  }

  private static ValidatableResponse put(String id, String etag, String body) {
    return operator().header("If-Match", etag).body(body).put(acme("/timeline/" + id)).then();
  }

  private static ValidatableResponse remove(String id, String etag) {
    return operator().header("If-Match", etag).delete(acme("/timeline/" + id)).then();
  }
}
