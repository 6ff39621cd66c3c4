package io.hookline.attribution.collect.utmaudit;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.collect.redirect.Clicks;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.ProblemShape;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spend, visits and links side by side. */
@QuarkusTest
class UtmAuditTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static void link(String slug, String utm) {
    as(Tokens.operator(ACME))
        .body(
            """
            {"destinationUrl": "https://shop.example/a", "slug": "%s", "utm": %s}"""
                .formatted(slug, utm))
        .post("/v1/brands/" + ACME + "/links")
        .then()
        .statusCode(201);
  }

  private static void visit(String slug, int times, String query) {
    for (int i = 0; i < times; i++) {
      given()
          .redirects()
          .follow(false)
          .header("User-Agent", "Mozilla/5.0 (iPhone) Mobile")
          .get("/l/" + slug + query)
          .then()
          .statusCode(302);
    }
    Clicks.settle();
  }

  private static void ad(String campaign, String name, int clicks) {
    as(Tokens.operator(ACME))
        .body(
            """
            {"network": "TIKTOK", "day": "%s", "platformCampaignId": "%s", "campaignName": "%s",
             "adId": "%s1", "source": "API", "clicks": %d,
             "spend": {"amount": "100.00", "currency": "USD"}}"""
                .formatted(TODAY, campaign, name, campaign, clicks))
        .post("/v1/brands/" + ACME + "/ad-days")
        .then()
        .statusCode(201);
  }

  private static Json audit() {
    return Fixtures.read("/utm-audit?from=" + TODAY.minusDays(7) + "&to=" + TODAY);
  }

  private static List<String> found(Json audit, String kind, String field) {
    List<String> kinds = audit.getList("findings[*].kind");
    List<Object> values = audit.getList("findings[*]." + field);
    return IntStream.range(0, kinds.size())
        .filter(i -> kinds.get(i).equals(kind))
        .mapToObj(i -> String.valueOf(values.get(i)))
        .toList();
  }

  @Test
  void spendIsLaidAgainstVisitsThatCarryItsCampaign() {
    link(
        "ads",
        "{\"source\": \"tiktok\", \"medium\": \"paid\", \"campaign\": \"__CAMPAIGN_NAME__\"}");
    ad("1790162219134500001", "Serum launch", 10);
    ad("1790162219134500002", "Toner", 10);
    ad("1790162219134500003", "Lost", 40);
    ad("1790162219134500004", "Leaking", 40);
    visit("ads", 3, "?utm_campaign=serum_launch");
    visit("ads", 2, "?utm_id=1790162219134500002");
    visit("ads", 2, "?utm_campaign=Leaking");
    visit("ads", 1, "?utm_campaign=__CAMPAIGN_NAME__");
    Json audit = audit();
    assertThat(found(audit, "SPEND_WITHOUT_VISITS", "about"))
        .containsExactlyInAnyOrder("Lost", "Leaking");
    int lost = audit.<String>getList("findings[*].about").indexOf("Lost");
    String path = "findings[" + lost + "].";
    assertThat(audit.getInt(path + "visits")).isZero();
    assertThat(audit.getInt(path + "adClicks")).isEqualTo(40);
    assertThat(audit.getString(path + "spend.amount")).isEqualTo("100.00");
    assertThat(audit.getString(path + "platformCampaignId")).isEqualTo("1790162219134500003");
    assertThat(audit.getString(path + "next")).contains("utm_id=__CAMPAIGN_ID__");
    assertThat(audit.getBoolean("adDays")).isTrue();
    assertThat(audit.getInt("visits.all")).isEqualTo(8);
    assertThat(audit.getInt("visits.withCampaign")).isEqualTo(7);
    assertThat(audit.getString("visits.campaignShare")).isEqualTo("0.875");
  }

  /** Some ads carry the campaign's name and some its id: together they are its visits. */
  @Test
  void visitsByNameAndByIdAreAddedAndEachIsOne() {
    link("ads", "{\"source\": \"tiktok\", \"medium\": \"paid\"}");
    ad("1790162219134500001", "Serum launch", 60);
    ad("1790162219134500002", "Toner", 30);
    visit("ads", 3, "?utm_campaign=serum_launch");
    visit("ads", 3, "?utm_id=1790162219134500001");
    visit("ads", 2, "?utm_campaign=toner&utm_id=1790162219134500002");
    Json audit = audit();
    assertThat(found(audit, "SPEND_WITHOUT_VISITS", "about")).containsExactly("Toner");
    assertThat(found(audit, "SPEND_WITHOUT_VISITS", "visits")).containsExactly("2");
  }

  @Test
  void linksAndVisitsWithoutTagsAreNamed() {
    link("bare", "null");
    link("half", "{\"source\": \"tiktok\", \"medium\": \"bio\"}");
    link("whole", "{\"source\": \"tiktok\", \"medium\": \"bio\", \"campaign\": \"spring\"}");
    visit("half", 2, "");
    visit("bare", 1, "");
    visit("whole", 4, "");
    Fixtures.process();
    Json audit = audit();
    assertThat(found(audit, "UNTAGGED_LINK", "about")).containsExactly("half", "bare");
    assertThat(found(audit, "UNTAGGED_LINK", "visits")).containsExactly("2", "1");
    assertThat(found(audit, "VISITS_WITHOUT_CAMPAIGN", "about"))
        .containsExactly("tiktok / bio", "no source");
    assertThat(audit.getInt("links.all")).isEqualTo(3);
    assertThat(audit.getInt("links.tagged")).isEqualTo(1);
    assertThat(audit.getString("links.taggedShare")).isEqualTo("0.333");
    assertThat(audit.getInt("counts[2].findings")).isEqualTo(2);
    assertThat(audit.getBoolean("adDays")).isFalse();
  }

  @Test
  void namesDriftFromTheTaxonomyOrFromEachOther() {
    link("free", "{\"campaign\": \"spring\"}");
    visit("free", 3, "?utm_source=tiktok&utm_medium=bio");
    visit("free", 1, "?utm_source=TikTok&utm_medium=bio");
    visit("free", 2, "?utm_source=instgram&utm_medium=bio");
    Json before = audit();
    assertThat(found(before, "DRIFTED_NAME", "about")).containsExactly("TikTok");
    assertThat(found(before, "DRIFTED_NAME", "shouldBe")).containsExactly("tiktok");
    as(Tokens.admin(ACME))
        .header("If-Match", "\"0\"")
        .body(
            """
            {"source": {"required": true, "patterns": [], "handles": false, "words": [
               {"word": "tiktok", "aliases": []}, {"word": "instagram", "aliases": []}]}}""")
        .put("/v1/brands/" + ACME + "/utm-taxonomy")
        .then()
        .statusCode(200);
    Json after = audit();
    assertThat(found(after, "DRIFTED_NAME", "about")).containsExactly("instgram", "TikTok");
    assertThat(found(after, "DRIFTED_NAME", "shouldBe")).containsExactly("instagram", "tiktok");
    assertThat(found(after, "DRIFTED_NAME", "visits")).containsExactly("2", "1");
    assertThat(after.getInt("taxonomyVersion")).isEqualTo(1);
  }

  /** Ads lead to the shop itself; who came by a link is told by the click. */
  @Test
  void visitsThatThePixelTellsCarryCampaignsToo() {
    ad("1790162219134500001", "Serum launch", 10);
    ad("1790162219134500002", "Toner", 10);
    String visit =
        """
        insert into visit (brand, id, source_id, visitor, stretch_at, started_at, ended_at, day, pages,
                           events, seconds, utm_source, utm_campaign, click_ids, visitor_class, origin_id)
        values ('acme-cosmetics', gen_random_uuid(), gen_random_uuid(), 'v', now(), now(), now(),
                current_date, 1, 1, 0, %s, %s, '{%s}', '%s', gen_random_uuid())""";
    Fixtures.execute(visit.formatted("'tiktok'", "'Serum Launch'", "ttclid", "PERSON"));
    Fixtures.execute(visit.formatted("'tiktok'", "'Toner'", "hlclid", "PERSON"));
    Fixtures.execute(visit.formatted("'tiktok'", "'Toner'", "", "BOT"));
    Fixtures.execute(visit.formatted("null", "null", "", "PERSON"));
    Fixtures.execute(visit.formatted("null", "null", "ttclid", "PERSON"));
    Json audit = audit();
    assertThat(found(audit, "SPEND_WITHOUT_VISITS", "about")).containsExactly("Toner");
    assertThat(found(audit, "VISITS_WITHOUT_CAMPAIGN", "visits")).containsExactly("1");
    assertThat(audit.getInt("visits.all")).isEqualTo(2);
  }

  /** A campaign that has no name goes by its id, which is no name that somebody misspelt. */
  @Test
  void idsOfCampaignsDoNotDrift() {
    ad("1790162219134500001", "Serum launch", 10);
    as(Tokens.admin(ACME))
        .header("If-Match", "\"0\"")
        .body(
            """
            {"campaign": {"required": true, "patterns": [], "handles": false, "words": [
               {"word": "spring", "aliases": []}]}}""")
        .put("/v1/brands/" + ACME + "/utm-taxonomy")
        .then()
        .statusCode(200);
    for (String campaign : List.of("1790162219134500001", "2026")) {
      Fixtures.execute(
          """
          insert into visit (brand, id, source_id, visitor, stretch_at, started_at, ended_at, day,
                             pages, events, seconds, utm_source, utm_campaign, click_ids,
                             visitor_class, origin_id)
          values ('acme-cosmetics', gen_random_uuid(), gen_random_uuid(), 'v', now(), now(), now(),
                  current_date, 1, 1, 0, 'tiktok', '%s', '{ttclid}', 'PERSON', gen_random_uuid())"""
              .formatted(campaign));
    }
    Json audit = audit();
    assertThat(found(audit, "DRIFTED_NAME", "about")).containsExactly("2026");
    assertThat(found(audit, "SPEND_WITHOUT_VISITS", "about")).isEmpty();
    assertThat(audit.getInt("visits.withCampaign")).isEqualTo(2);
  }

  @Test
  void nothingIsNoShareAndDaysAreInOrder() {
    Json audit = audit();
    assertThat(audit.getString("links.taggedShare")).isNull();
    assertThat(audit.getString("visits.campaignShare")).isNull();
    assertThat(audit.getList("findings")).isEmpty();
    ProblemShape.expect(
        as(Tokens.analyst(ACME))
            .get("/v1/brands/" + ACME + "/utm-audit?from=" + TODAY + "&to=" + TODAY.minusDays(1)),
        422,
        "VALIDATION_FAILED");
  }
}
