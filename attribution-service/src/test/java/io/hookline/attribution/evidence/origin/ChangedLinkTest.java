package io.hookline.attribution.evidence.origin;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.touch;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link that is changed leaves what came by it before where it came from. */
@QuarkusTest
class ChangedLinkTest {

  private static final String NEWSLETTER =
      "{\"source\": \"newsletter\", \"medium\": \"email\", \"campaign\": \"spring\"}";

  private Shop shop;
  private Json link;

  @BeforeEach
  void anUntaggedLink() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    link =
        as(Tokens.operator(ACME))
            .body(body("OTHER", "null"))
            .post("/v1/brands/" + ACME + "/links")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class);
  }

  private static String body(String kind, String tags) {
    return """
    {"kind": "%s", "destinationUrl": "https://shop.example/serum", "utm": %s}"""
        .formatted(kind, tags);
  }

  private void change(String kind, String tags) {
    link =
        as(Tokens.operator(ACME))
            .header("If-Match", "\"" + link.getInt("version") + "\"")
            .body(body(kind, tags))
            .put("/v1/brands/" + ACME + "/links/" + link.getString("id"))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
  }

  private String click() {
    return Fixtures.click(link.getString("slug"));
  }

  private void order(String id, String click) {
    shop.purchase(id, click).post().then().statusCode(200);
  }

  private static String channelOf(String orderId) {
    return conversionOf(orderId).getString("channel");
  }

  /** Of each channel its clicks, views and orders. */
  private static Map<String, List<Object>> figures() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Json figures =
        read("/channel-figures?from=%s&to=%s".formatted(today.minusDays(2), today.plusDays(1)));
    Map<String, List<Object>> channels = new TreeMap<>();
    for (Map<String, Object> each : figures.<Map<String, Object>>getList("channels")) {
      channels.put(
          (String) each.get("channel"),
          List.of(each.get("clicks"), each.get("views"), each.get("conversions")));
    }
    return channels;
  }

  @Test
  void otherTagsAreThoseOfLaterClicks() {
    String click = click();
    order("o-1", click);
    order("o-2", click);
    process();
    Map<String, List<Object>> before = figures();
    assertThat(before).isEqualTo(Map.of("ORGANIC_TIKTOK", List.of(1, 0, 2)));

    change("OTHER", NEWSLETTER);
    assertThat(figures()).isEqualTo(before);

    shop.purchase("o-1", click).eventId("told-again").post().then().statusCode(200);
    process();
    assertThat(channelOf("o-1")).isEqualTo("ORGANIC_TIKTOK");
    assertThat(channelOf("o-2")).isEqualTo("ORGANIC_TIKTOK");
    assertThat(figures()).as("whichever order is looked at again").isEqualTo(before);
    assertThat(
            Fixtures.count(
                "select count(*) from outbox where type like '%.ConversionOriginDetermined'"))
        .as("what the reporting-service counts by")
        .isEqualTo(2);

    order("o-3", click());
    process();
    assertThat(figures())
        .isEqualTo(Map.of("ORGANIC_TIKTOK", List.of(1, 0, 2), "EMAIL", List.of(1, 0, 1)));
  }

  @Test
  void anotherKindIsThatOfLaterClicks() {
    order("o-1", click());
    process();
    change("PRINT", "null");
    order("o-2", click());
    process();
    assertThat(channelOf("o-1")).isEqualTo("ORGANIC_TIKTOK");
    assertThat(channelOf("o-2")).isEqualTo("PRINT");
    assertThat(figures())
        .isEqualTo(Map.of("ORGANIC_TIKTOK", List.of(1, 0, 1), "PRINT", List.of(1, 0, 1)));
  }

  /** A click may wait for days, on the disk or to be read. */
  @Test
  void aClickThatIsReadLaterSaysWhatTheLinkSaidThen() {
    String click = click();
    change("PRINT", NEWSLETTER);
    order("o-1", click);
    process();
    assertThat(channelOf("o-1")).isEqualTo("ORGANIC_TIKTOK");
    assertThat(figures()).isEqualTo(Map.of("ORGANIC_TIKTOK", List.of(1, 0, 1)));
  }

  private void imported(String id) {
    Fixtures.importTouches(
            "[" + touch(id, link.getString("id"), "VIEW", Instant.now().minusSeconds(60), id) + "]")
        .then()
        .statusCode(200);
  }

  /** Nobody knows what it said when it was touched. */
  @Test
  void anImportedTouchHasWhatTheLinkSaysWhenItIsImported() {
    change("OTHER", NEWSLETTER);
    imported("old-1");
    change("PRINT", "null");
    process();
    assertThat(figures()).isEqualTo(Map.of("EMAIL", List.of(0, 1, 0)));
    imported("old-1");
    imported("old-2");
    process();
    assertThat(figures())
        .as("one that is sent again stays what it was")
        .isEqualTo(Map.of("EMAIL", List.of(0, 1, 0), "PRINT", List.of(0, 1, 0)));
  }

  /** It is the ad that fills it in. */
  @Test
  void anImportedTouchHasNoMacroForATag() {
    change("OTHER", "{\"source\": \"newsletter\", \"campaign\": \"__CAMPAIGN_NAME__\"}");
    imported("old-1");
    assertThat(Fixtures.text("select concat_ws(' ', utm_source, utm_campaign) from touch"))
        .isEqualTo("newsletter");
  }
}
