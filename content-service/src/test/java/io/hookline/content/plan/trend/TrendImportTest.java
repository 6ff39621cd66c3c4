package io.hookline.content.plan.trend;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrendImportTest {

  private static final String FILE =
      """
      kind,name,regions,link,hashtags,category
      HASHTAG,#SkinTok,"DE, at",https://www.tiktok.com/tag/skintok,#skintok #skincare,Beauty
      SOUND,Second coat,,https://www.tiktok.com/music/second-coat-7016,,
      SOUND,SECOND COAT!,,,,
      CHALLENGE,Ten steps,,http://m.tiktok.com/tag/SkinTok?lang=en,,
      TOPIC,Skin cycling,,,,
      """;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aSheetOfTrendsIsTakenAndDuplicatesArePointedAt() {
    Json result = csv(FILE);
    assertThat(result.<String>getList("rows[*].code"))
        .as(result.toString())
        .containsExactly(null, null, "TREND_NAME_KNOWN", "TREND_LINK_KNOWN", null);
    assertThat(result.getString("rows[2].detail")).contains(result.getString("rows[1].id"));
    assertThat(result.getString("rows[3].detail")).contains(result.getString("rows[0].id"));
    Json trends = operator().get(acme("/trends?region=DE")).as(Json.class);
    assertThat(trends.<String>getList("items[*].name")).containsExactly("#SkinTok");
    assertThat(trends.<String>getList("items[0].regions")).containsExactly("DE", "AT");
    assertThat(trends.<String>getList("items[0].terms.hashtags"))
        .containsExactly("skintok", "skincare");
    assertThat(PublishedChanges.awaitOf(3, "trends").<String>getList("[*].type"))
        .containsOnly("io.hookline.content.TrendFound");
  }

  @Test
  void theSameFileSentAgainChangesNothing() {
    Json first = csv(FILE);
    Json again = csv(FILE);
    assertThat(again.<String>getList("rows[*].status"))
        .containsExactly("UNCHANGED", "UNCHANGED", "FAILED", "FAILED", "UNCHANGED");
    assertThat(again.getString("rows[4].id")).isEqualTo(first.getString("rows[4].id"));
    Json other = csv(FILE.replace("Beauty", "Health"));
    assertThat(other.getString("rows[0].code")).isEqualTo("TREND_NAME_KNOWN");
  }

  private static Json csv(String file) {
    return operator()
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(UTF_8))
        .post(acme("/trends/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
