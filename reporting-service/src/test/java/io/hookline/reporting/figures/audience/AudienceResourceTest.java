package io.hookline.reporting.figures.audience;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.ReadingChanges;
import io.hookline.reporting.figures.growth.AccountDays;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AudienceResourceTest {

  private static final UUID ACCOUNT = id(81);
  private static final String FIRST = "audiences[0].dimensions[0].";

  @BeforeEach
  void anAccount() {
    Fixtures.twoBrands();
    Feeds.apply(
        ContentChanges.account(ACME, ACCOUNT, "TIKTOK", "acme"),
        gender(501, "2026-09-10T12:00:00Z", "0.6"),
        gender(502, "2026-10-10T12:00:00Z", "0.7"),
        ReadingChanges.audience(
            ACME,
            id(503),
            ACCOUNT,
            "COUNTRY",
            "2026-09-01T12:00:00Z",
            "{\"key\": \"NO\", \"share\": 0.5}"));
  }

  @Test
  void ofEachRespectStandsWhatWasToldLast() {
    Json audience = audience("");
    assertThat(audience.getList("audiences[*].accountId")).containsExactly(ACCOUNT.toString());
    assertThat(audience.getList("audiences[0].dimensions[*].dimension"))
        .containsExactly("COUNTRY", "GENDER");
    assertThat(audience.getString("audiences[0].dimensions[1].shares[0].share")).isEqualTo("0.7");
    assertThat(audience.getString("audiences[0].dimensions[1].asOf"))
        .isEqualTo("2026-10-10T12:00:00Z");
  }

  @Test
  void atAnInstantItIsAsItWasKnownThen() {
    assertThat(
            audience("?accountId=" + ACCOUNT + "&at=2026-09-30T00:00:00Z")
                .getString("audiences[0].dimensions[1].shares[0].share"))
        .isEqualTo("0.6");
    assertThat(
            audience("?accountId=" + ACCOUNT + "&at=2026-08-30T00:00:00Z")
                .getList("audiences[0].dimensions"))
        .isEmpty();
  }

  @Test
  void ofTooFewFollowersNothingIsShown() {
    AccountDays.followers(ACME, ACCOUNT, LocalDate.parse("2026-08-31"), 99, false);
    AccountDays.followers(ACME, ACCOUNT, LocalDate.parse("2026-09-20"), 100, false);
    Json audience = audience("");
    assertThat(audience.getString(FIRST + "dimension")).isEqualTo("COUNTRY");
    assertThat(audience.getList(FIRST + "shares")).isEmpty();
    assertThat(audience.getString(FIRST + "withheld.reason")).isEqualTo("BELOW_MINIMUM");
    assertThat(audience.getInt(FIRST + "withheld.minimum")).isEqualTo(100);
    assertThat(audience.getString(FIRST + "withheld.followersKnownOn")).isEqualTo("2026-08-31");
    assertThat(audience.getList("audiences[0].dimensions[1].shares"))
        .as("by October it has enough")
        .hasSize(1);
  }

  @Test
  void ofOneInstantAnApiGoesBeforeAFile() {
    ObjectNode file = gender(504, "2026-10-10T12:00:00Z", "0.9");
    file.withObject("data").put("source", "IMPORT").put("collectedAt", "2026-10-12T12:00:00Z");
    Feeds.apply(file);
    assertThat(audience("").getString("audiences[0].dimensions[1].shares[0].share"))
        .isEqualTo("0.7");
  }

  @Test
  void creatorsAndPostsHaveTheirOwn() {
    ObjectNode hers = gender(505, "2026-10-10T12:00:00Z", "0.4");
    hers.withObject("data").putNull("accountId").put("creatorId", MIA.toString());
    Feeds.apply(hers);
    Json audience = audience("?creatorId=" + MIA);
    assertThat(audience.getString("audiences[0].creatorId")).isEqualTo(MIA.toString());
    assertThat(audience.getString(FIRST + "shares[0].share")).isEqualTo("0.4");
    assertThat(audience("?postId=" + id(21)).getList("audiences[0].dimensions")).isEmpty();
  }

  @Test
  void sevenDaysOfHoursAreShownEachAsToldLast() {
    for (int day = 1; day <= 9; day++) {
      ObjectNode hours =
          ReadingChanges.audience(
              ACME,
              id(510 + day),
              ACCOUNT,
              "ACTIVITY_HOUR",
              "2026-10-1" + day + "T12:00:00Z",
              "{\"key\": \"07\", \"share\": null, \"count\": 20%d}".formatted(day));
      hours.withObject("data").put("day", "2026-10-0" + day);
      Feeds.apply(hours);
    }
    assertThat(
            audience("?accountId=" + ACCOUNT + "&at=2026-10-25T00:00:00Z")
                .getList("audiences[0].dimensions[*].day"))
        .filteredOn(day -> day != null)
        .containsExactly(
            "2026-10-03",
            "2026-10-04",
            "2026-10-05",
            "2026-10-06",
            "2026-10-07",
            "2026-10-08",
            "2026-10-09");
  }

  @Test
  void oneSubjectIsAskedForAtMost() {
    as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/views/audience?accountId=" + ACCOUNT + "&postId=" + id(21))
        .then()
        .statusCode(422);
  }

  private static ObjectNode gender(int number, String at, String share) {
    return ReadingChanges.audience(
        ACME,
        id(number),
        ACCOUNT,
        "GENDER",
        at,
        "{\"key\": \"FEMALE\", \"share\": %s}".formatted(share));
  }

  private static Json audience(String query) {
    return as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/views/audience" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
