package io.hookline.attribution.evidence.channel;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChannelRulesResourceTest {

  private static final String RULES = "/v1/brands/" + ACME + "/channel-rules";

  private static final String PODCASTS =
      """
      {"reason": "Podcasts apart",
       "ownChannels": [{"key": "PODCAST", "name": "Podcasts"}],
       "rules": [{"name": "Podcasts", "channel": "PODCAST",
                  "when": [{"field": "MEDIUM", "test": "HAS_WORD", "values": ["podcast"]}]}]}""";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static Response set(String body, String ifMatch) {
    return as(Tokens.operator(ACME)).header("If-Match", ifMatch).body(body).put(RULES);
  }

  private static Json tested(String body) {
    Response answer = as(Tokens.analyst(ACME)).body(body).post(RULES + "/tests");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.as(Json.class);
  }

  @Test
  void aBrandBeginsWithRulesThatSayWhy() {
    assertThat(read("/channel-rules").getInt("version")).isEqualTo(1);
    Json test =
        tested(
            """
            {"origin": {"source": "TikTok", "medium": "Paid Social", "campaign": "Spring Spark",
                        "clickIds": ["ttclid"]}}""");
    assertThat(test.getString("channel")).isEqualTo("TIKTOK_SPARK");
    assertThat(test.getString("adKind")).isEqualTo("SPARK");
    assertThat(test.getString("rule")).isEqualTo("Spark ads by name");
    assertThat(test.getInt("rulesVersion")).isEqualTo(1);
    assertThat(test.getString("because[0].field")).isEqualTo("NETWORK");
    assertThat(test.getString("because[0].fact")).isEqualTo("tiktok");
    assertThat(test.getString("because[1].fact")).isEqualTo("CLICK_ID");
    assertThat(test.getString("because[2].value")).isEqualTo("spark");
    assertThat(test.getString("because[2].fact")).isEqualTo("TikTok, Paid Social, Spring Spark");
  }

  @Test
  void aChangeIsANewVersionAndTheOldOneStays() {
    String first = read("/channel-rules").getString("id");
    assertThat(set(PODCASTS, "\"7\"").statusCode()).isEqualTo(412);
    Response answer = set(PODCASTS, "\"1\"");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");

    Json now = read("/channel-rules");
    assertThat(now.getInt("version")).isEqualTo(2);
    assertThat(now.getString("reason")).isEqualTo("Podcasts apart");
    assertThat(now.getList("rules")).hasSize(1);
    assertThat(read("/channel-rules/versions/" + first).getList("rules").size()).isGreaterThan(50);
    assertThat(read("/channel-rules/versions").getList("items")).hasSize(2);
    assertThat(tested("{\"origin\": {\"medium\": \"podcast_ad\"}}").getString("channel"))
        .isEqualTo("PODCAST");
    Json none = tested("{\"origin\": {\"source\": \"tiktok\"}}");
    assertThat(none.getString("channel")).isEqualTo("UNASSIGNED");
    assertThat(none.getString("rule")).isNull();
    assertThat(
            Fixtures.count(
                "select count(*) from outbox where type = 'io.hookline.attribution.ChannelRulesSet'"
                    + " and data::text like '%PODCAST%'"))
        .isEqualTo(1);
  }

  @Test
  void rulesThatCannotDecideAreRefusedByName() {
    Json refusal =
        set(
                """
                {"rules": [
                  {"name": "Tagged", "channel": "REFERRAL",
                   "when": [{"field": "MEDIUM", "test": "PRESENT"}]},
                  {"name": "Mail", "channel": "EMAIL",
                   "when": [{"field": "MEDIUM", "test": "IS", "values": ["email"]}]}]}""",
                "\"1\"")
            .as(Json.class);
    assertThat(refusal.getString("code")).isEqualTo("CHANNEL_RULE_UNREACHABLE");
    assertThat(refusal.getString("violations[0].message"))
        .contains("\"Mail\" is never reached", "\"Tagged\" fits before it");
    Response unknown =
        set(
            """
            {"rules": [{"name": "x", "channel": "EMAIL", "when": [{"field": "MOOD",
             "test": "PRESENT"}]}]}""",
            "\"1\"");
    assertThat(unknown.statusCode()).isIn(400, 422);
    assertThat(unknown.asString()).contains("MEDIUM", "rules[0].when[0].field");
    assertThat(read("/channel-rules").getInt("version")).isEqualTo(1);
  }

  @Test
  void rulesOnTrialAreTestedWithoutBeingKept() {
    Json test =
        tested(
            """
            {"origin": {"medium": "podcast"}, "ownChannels": [{"key": "PODCAST", "name": "P"}],
             "rules": [{"name": "Podcasts", "channel": "PODCAST",
                        "when": [{"field": "MEDIUM", "test": "IS", "values": ["podcast"]}]}]}""");
    assertThat(test.getString("channel")).isEqualTo("PODCAST");
    assertThat(test.getInt("rulesVersion")).isZero();
    Response wrong =
        as(Tokens.analyst(ACME))
            .body("{\"origin\": {\"linkKind\": \"SHELF\"}}")
            .post(RULES + "/tests");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.as(Json.class).getString("violations[0].field")).isEqualTo("origin.linkKind");
  }

  @Test
  void theListOfNetworksSaysFromWhenItIs() {
    Json list = read("/channel-networks");
    assertThat(list.getString("asOf")).isEqualTo("2026-11-29");
    assertThat(list.getList("networks").size()).isGreaterThan(100);
  }
}
