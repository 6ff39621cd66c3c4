package io.hookline.attribution.collect.visitor;

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
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs are counted by what they are, and only people click. */
@QuarkusTest
class VisitorClassTest {

  private static final String PHONE = "Mozilla/5.0 (iPhone) Mobile/15E148";
  private static final String RULES = "/v1/brands/" + ACME + "/visitor-rules";

  private Json link;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    link = Fixtures.link(null);
  }

  private Response visit(String agent, String header, String value) {
    return given()
        .redirects()
        .follow(false)
        .header("User-Agent", agent)
        .header(header, value)
        .get("/l/" + link.getString("slug"));
  }

  private Response visit(String agent) {
    return visit(agent, "Accept", "*/*");
  }

  private static Response rule(String kind, String value, String visitor) {
    return as(Tokens.operator(ACME))
        .body(
            """
            {"kind": "%s", "value": "%s", "visitorClass": "%s", "note": "Ours"}"""
                .formatted(kind, value, visitor))
        .post(RULES);
  }

  private Json visits() {
    Clicks.settle();
    Fixtures.process();
    LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
    return Fixtures.read(
        "/link-visits?from=%s&to=%s&linkId=%s"
            .formatted(today.minusDays(1), today, link.getString("id")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)|aiAgents",
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0; +https://openai.com/bot|aiAgents",
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Claude-User/1.0; +Claude-User@anthropic.com)|aiAgents",
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; PerplexityBot/1.0)|aiAgents",
        "Mozilla/5.0 (Linux; Android 5.0) AppleWebKit (compatible; Bytespider; spider-feedback@bytedance.com)|aiAgents",
        "WhatsApp/2.23.20.0 A|previews",
        "facebookexternalhit/1.1|previews",
        "TelegramBot (like TwitterBot)|previews",
        "TikTokSpider/1.0|previews",
        "Acme LinkPreview|previews",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)|bots",
        "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)|bots",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/120.0 Safari/537.36|bots"
      })
  void eachIsCountedByWhatItIs(String agent, String counted) {
    assertThat(visit(agent).header("Location")).isEqualTo(link.getString("landingUrl"));
    visit(agent);
    visit(PHONE);
    Json visits = visits();
    for (String each : new String[] {"previews", "bots", "aiAgents"}) {
      assertThat(visits.getInt("total." + each)).as(each).isEqualTo(each.equals(counted) ? 2 : 0);
    }
    assertThat(visits.getInt("total.clicks")).isEqualTo(1);
    assertThat(visits.getInt("days[0].clicks")).isEqualTo(1);
    assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(1);
  }

  @Test
  void whoLooksAheadIsAPreviewAndAnAgentMaySignForItself() {
    visit(PHONE, "Sec-Purpose", "prefetch;prerender");
    given()
        .redirects()
        .follow(false)
        .header("User-Agent", PHONE)
        .head("/l/" + link.getString("slug"));
    visit(PHONE, "Signature-Agent", "\"https://chatgpt.com\"");
    Json visits = visits();
    assertThat(visits.getInt("total.previews")).isEqualTo(2);
    assertThat(visits.getInt("total.aiAgents")).isEqualTo(1);
    assertThat(visits.getInt("total.clicks")).isZero();
  }

  @Test
  void whatTheBrandKnowsGoesFirst() {
    visit(PHONE + " AcmeShopApp/3.1");
    String id =
        rule("AGENT", "acmeshopapp", "BOT")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    visit(PHONE + " AcmeShopApp/3.1");
    rule("AGENT", "AcmeCheckBot", "PERSON").then().statusCode(201);
    visit("AcmeCheckBot/1.0");
    as(Tokens.operator(ACME)).post(RULES + "/" + id + "/withdraw").then().statusCode(200);
    visit(PHONE + " AcmeShopApp/3.1");
    Json visits = visits();
    assertThat(visits.getInt("total.bots")).isEqualTo(1);
    assertThat(visits.getInt("total.clicks")).isEqualTo(3);
  }

  @Test
  void anOfficeIsKnownByItsNetwork() {
    rule("NETWORK", "198.51.100.0/24", "BOT").then().statusCode(201);
    visit(PHONE);
    rule("NETWORK", "127.0.0.0/8", "BOT").then().statusCode(201);
    visit(PHONE);
    assertThat(visits().getInt("total.bots")).isEqualTo(1);
    assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(1);
  }

  @Test
  void rulesAreRefusedThatKnowNobodyOrTooMany() {
    for (String network :
        new String[] {"198.51.100.7/24", "198.51.100.0/33", "office", "::1/129"}) {
      ProblemShape.expect(rule("NETWORK", network, "BOT"), 422, "VALIDATION_FAILED");
    }
    rule("NETWORK", "2001:db8::/32", "BOT").then().statusCode(201);
    ProblemShape.expect(rule("AGENT", "  a  ", "BOT"), 422, "VALIDATION_FAILED");
    rule("AGENT", "Monitor", "BOT").then().statusCode(201);
    ProblemShape.expect(rule("AGENT", "monitor", "PREVIEW"), 409, "VISITOR_RULE_KNOWN");
  }

  /** Also where the lists would take it for a robot: who it is, is decided once. */
  @Test
  void whoIsAPersonByTheBrandsRuleIsOneToChannelsToo() {
    rule("AGENT", "AcmeCheckBot", "PERSON").then().statusCode(201);
    visit("Mozilla/5.0 (compatible; AcmeCheckBot/1.0)");
    assertThat(visits().getInt("total.clicks")).isEqualTo(1);
    LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
    Json figures =
        Fixtures.read("/channel-figures?from=%s&to=%s".formatted(today.minusDays(1), today));
    assertThat(figures.getList("channels[*].channel")).hasSize(1).doesNotContain("NOT_A_PERSON");
  }
}
