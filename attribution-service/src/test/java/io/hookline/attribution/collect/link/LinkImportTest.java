package io.hookline.attribution.collect.link;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.NORDLYS;
import static io.hookline.attribution.Fixtures.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkImportTest {

  private UUID creator;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    creator = Sisters.creator(ACME);
  }

  private static Json csv(String query, String file) {
    return as(Tokens.operator(ACME))
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(UTF_8))
        .post("/v1/brands/" + ACME + "/links/imports" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private String file() {
    return """
    kind,creatorId,destinationUrl,slug,utm.source,utm.campaign,validUntil
    CREATOR,%1$s,https://shop.example/a,mia-a,tiktok,spring,
    POST,%1$s,https://shop.example/b?x=1#y,mia-b,tiktok,spring,2027-01-01T00:00:00Z
    CREATOR,%1$s,https://shop.example/c,mia-a,tiktok,spring,
    CREATOR,0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e,https://shop.example/d,,tiktok,spring,
    CREATOR,%1$s,https://shop.example/e,theirs,tiktok,spring,
    CREATOR,%1$s,https://shop.example/f,,,,
    """
        .formatted(creator);
  }

  @Test
  void aFileMakesLinksAndSaysWhichRowsItRefuses() {
    as(Tokens.operator(NORDLYS))
        .body("{\"destinationUrl\": \"https://coffee.example\", \"slug\": \"theirs\"}")
        .post("/v1/brands/" + NORDLYS + "/links")
        .then()
        .statusCode(201);
    Json dry = csv("?dryRun=true", file());
    assertThat(dry.getInt("applied")).isEqualTo(3);
    assertThat(Fixtures.count("select count(*) from link")).isEqualTo(1);
    Json job = csv("", file());
    assertThat(job.getInt("applied")).isEqualTo(3);
    assertThat(job.getString("rows[2].code")).isEqualTo("SLUG_TAKEN");
    assertThat(job.getString("rows[3].code")).isEqualTo("REFERENCE_UNKNOWN");
    assertThat(job.getString("rows[4].code")).isEqualTo("SLUG_TAKEN");
    Json links = Fixtures.read("/links");
    assertThat(links.getList("items[*].destinationUrl"))
        .contains("https://shop.example/a", "https://shop.example/f");
    assertThat(landing(links, "mia-b"))
        .isEqualTo("https://shop.example/b?x=1&utm_source=tiktok&utm_campaign=spring#y");
    assertThat(
            Fixtures.count(
                "select count(*) from outbox where type = 'io.hookline.attribution.LinkCreated'"))
        .isEqualTo(4);
  }

  private static String landing(Json links, String slug) {
    int place = links.getList("items[*].slug").indexOf(slug);
    return links.getString("items[" + place + "].landingUrl");
  }

  @Test
  void theSameFileAgainMakesNoLinkTwice() {
    String rows =
        """
        destinationUrl,slug,utm.source,validUntil
        https://shop.example/a,one,tiktok,2027-01-01T00:00:00Z
        https://shop.example/b,two,tiktok,
        """;
    csv("", rows);
    Json again = csv("", rows);
    assertThat(again.getInt("applied")).isZero();
    assertThat(again.getInt("unchanged")).isEqualTo(2);
    assertThat(Fixtures.count("select count(*) from link")).isEqualTo(2);
  }

  @Test
  void rowsKeepToTheTaxonomy() {
    as(Tokens.admin(ACME))
        .header("If-Match", "\"0\"")
        .body(
            """
            {"source": {"required": true, "words": [{"word": "tiktok", "aliases": []}],
                        "patterns": [], "handles": false}}""")
        .put("/v1/brands/" + ACME + "/utm-taxonomy")
        .then()
        .statusCode(200);
    Json job =
        csv(
            "",
            """
            destinationUrl,utm.source
            https://shop.example/a,tiktok
            https://shop.example/b,TikTok
            https://shop.example/c,
            """);
    assertThat(job.getInt("applied")).isEqualTo(1);
    assertThat(job.getString("rows[1].code")).isEqualTo("UTM_NOT_ALLOWED");
    assertThat(job.getString("rows[2].code")).isEqualTo("UTM_NOT_ALLOWED");
    assertThat(job.getString("rows[1].detail")).contains("use \"tiktok\"");
  }
}
