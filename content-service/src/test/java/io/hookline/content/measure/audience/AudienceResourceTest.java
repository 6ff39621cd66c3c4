package io.hookline.content.measure.audience;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.day;
import static io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures.followers;
import static io.hookline.content.measure.audience.AudienceFixtures.BOTH;
import static io.hookline.content.measure.audience.AudienceFixtures.asOf;
import static io.hookline.content.measure.audience.AudienceFixtures.body;
import static io.hookline.content.measure.audience.AudienceFixtures.csv;
import static io.hookline.content.measure.audience.AudienceFixtures.get;
import static io.hookline.content.measure.audience.AudienceFixtures.record;
import static io.hookline.content.produce.RhythmFixtures.account;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AudienceResourceTest {

  private String account;

  @BeforeEach
  void anAccount() {
    Fixtures.twoBrands();
    account = account("acme");
  }

  @Test
  void sharesAreKeptLargestFirstWithWhatIsLeft() {
    record(
            body(
                "accountId",
                account,
                "GENDER",
                "{\"key\": \"male\", \"share\": 0.35}, {\"key\": \"Female\", \"share\": 0.610},"
                    + " {\"key\": \"U\", \"share\": 0.04}",
                ""))
        .statusCode(201)
        .body(at("shares[*].key", contains("FEMALE", "MALE")))
        .body(at("shares[0].share", equalTo(0.61)))
        .body(at("rest", equalTo(0.04)))
        .body(at("flags", empty()))
        .body(at("withheld", nullValue()));
  }

  @Test
  void accountsPostsAndCreatorsHaveAudiences() {
    String post = Fixtures.published();
    UUID creator = Fixtures.creator();
    record(body("postId", post, "GENDER", BOTH, "")).statusCode(201);
    record(body("creatorId", creator, "GENDER", BOTH, "")).statusCode(201);
    assertThat(get("/audience?postId=" + post).getList("dimensions[*].postId"))
        .containsExactly(post);
    assertThat(get("/audience?creatorId=" + creator).getList("dimensions")).hasSize(1);
    assertThat(get("/audience?accountId=" + account).getList("dimensions")).isEmpty();
    record(body("postId", Fixtures.planned(Fixtures.series()), "GENDER", BOTH, ""))
        .statusCode(409)
        .body(at("code", equalTo("AUDIENCE_OF_UNPUBLISHED_POST")));
    record(body("creatorId", UUID.randomUUID(), "GENDER", BOTH, ""))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")));
    record(body("postId", post, "GENDER", BOTH, ", \"accountId\": \"" + account + "\""))
        .statusCode(422);
    operator().get(acme("/audience")).then().statusCode(422);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GENDER | {\"key\": \"FEMALE\", \"share\": 61} | shares[0].share",
        "GENDER | {\"key\": \"FEMALE\", \"share\": -0.1} | shares[0].share",
        "GENDER | {\"key\": \"FEMALE\", \"share\": 0.7}, {\"key\": \"MALE\", \"share\": 0.5} | shares",
        "GENDER | {\"key\": \"cat\", \"share\": 0.7} | shares[0].key",
        "GENDER | {\"key\": \"F\", \"share\": 0.1}, {\"key\": \"female\", \"share\": 0.1} |"
            + " shares[1].key",
        "GENDER | {\"key\": \"F\"} | shares[0]",
        "CITY | {\"key\": \"\\u200b\", \"share\": 0.4}, {\"key\": \"Oslo\", \"share\": 0.1} | shares[0].key",
        "GENDER | {\"key\": \"F\", \"share\": 0.1}, {\"key\": \"M\", \"count\": 500} | shares",
        "GENDER | {\"key\": \"unknown\", \"share\": 1} | shares",
        "AGE | {\"key\": \"55+\", \"share\": 0.1}, {\"key\": \"65+\", \"share\": 0.1} | shares",
        "COUNTRY | {\"key\": \"Atlantis\", \"share\": 0.1} | shares[0].key",
        "ACTIVITY_HOUR | {\"key\": \"7\", \"count\": 10} | day"
      })
  void whatCannotBeIsNamed(String dimension, String shares, String field) {
    record(body("accountId", account, dimension, shares, ""))
        .statusCode(422)
        .body(at("violations[*].field", hasItem(field)));
    assertThat(get("/audiences").getList("items")).isEmpty();
  }

  @Test
  void anAudienceOfTooFewIsNeitherTakenNorShown() {
    record(body("accountId", account, "GENDER", BOTH, asOf(daysAgo(5)))).statusCode(201);
    followers(account, day(6), 99);
    record(
            body(
                "accountId",
                account,
                "AGE",
                "{\"key\": \"18-24\", \"share\": 1}",
                asOf(daysAgo(5))))
        .statusCode(422)
        .body(at("code", equalTo("AUDIENCE_TOO_SMALL")));
    Json shown = get("/audience?accountId=" + account);
    assertThat(shown.getList("dimensions[0].shares")).isEmpty();
    assertThat(shown.getString("dimensions[0].rest")).isNull();
    assertThat(shown.getString("dimensions[0].withheld.reason")).isEqualTo("BELOW_MINIMUM");
    assertThat(shown.getInt("dimensions[0].withheld.minimum")).isEqualTo(100);
    assertThat(get("/audiences").getList("items[0].shares")).isEmpty();
    String id = shown.getString("dimensions[0].id");
    assertThat(get("/audiences/" + id).getList("shares")).isEmpty();
    String csv = operator().accept("text/csv").get(acme("/audiences")).then().extract().asString();
    assertThat(csv).contains("BELOW_MINIMUM").doesNotContain("FEMALE");
    followers(account, day(6), 100);
    assertThat(get("/audiences/" + id).getList("shares")).hasSize(2);
  }

  @Test
  void countsOfSmallGroupsAreNotKept() {
    record(
            body(
                "accountId",
                account,
                "COUNTRY",
                "{\"key\": \"DE\", \"count\": 900}, {\"key\": \"AT\", \"count\": 60},"
                    + " {\"key\": \"CH\", \"count\": 140}, {\"key\": \"LI\", \"count\": 3}",
                ""))
        .statusCode(201)
        .body(at("shares[*].key", contains("DE")))
        .body(at("shares[0].count", nullValue()))
        .body(at("flags", contains("COUNTS_WITHHELD")));
    record(body("accountId", account, "GENDER", "{\"key\": \"F\", \"count\": 60}", ""))
        .statusCode(422)
        .body(at("code", equalTo("AUDIENCE_TOO_SMALL")));
  }

  @Test
  void aFileHasTheSharesInACell() {
    Json result =
        csv(
            "accountId,dimension,source,at,shares\n"
                + row("GENDER", "Female=61%; Male=38%; Unknown=1%")
                + row("CITY", "London, England=8%; Oslo=4%")
                + row("COUNTRY", "Germany=0.5; US=0.2")
                + row("CITY", "London=0.8; Oslo=0.6")
                + row("GENDER", "Female; Male=1")
                + row("AGE", "18-24=51; 25-34=60"));
    assertThat(result.<String>getList("rows[*].status").stream().sorted().toList())
        .as(result.toString())
        .isEqualTo(List.of("APPLIED", "APPLIED", "APPLIED", "FAILED", "FAILED", "FAILED"));
    assertThat(result.<String>getList("rows[?(@.status == 'FAILED')].code"))
        .containsExactlyInAnyOrder(
            "AUDIENCE_SHARES_AMBIGUOUS", "VALIDATION_FAILED", "VALIDATION_FAILED");
    Json now = get("/audience?accountId=" + account);
    assertThat(now.<String>getList("dimensions[*].shares[0].key"))
        .containsExactly("FEMALE", "DE", "London, England");
    assertThat(now.getString("dimensions[0].rest")).isEqualTo("0.01");
  }

  private String row(String dimension, String shares) {
    return "%s,%s,IMPORT,%s,\"%s\"\n".formatted(account, dimension, daysAgo(3), shares);
  }
}
