package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.ReadingChanges;
import io.hookline.reporting.figures.growth.AccountDays;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each metric of attention and intent by its name in the reference, with its formula worked out.
 */
@QuarkusTest
class ReferenceTest {

  private static final UUID POST = id(21);
  private static final UUID ACCOUNT = id(81);

  @BeforeEach
  void aPostThatIsToldOfInFull() {
    Fixtures.twoBrands();
    Feeds.apply(
        CreatorChanges.creator(ACME, MIA, "Mia Wong"),
        ContentChanges.account(ACME, ACCOUNT, "TIKTOK", "acme"),
        ContentChanges.post(ACME, POST)
            .with("accountId", ACCOUNT)
            .with("plannedFor", "2026-10-04T12:00:00Z")
            .published("2026-10-05T12:00:00Z")
            .event(),
        ContentChanges.snapshot(ACME, id(101), POST, "2026-10-20T12:00:00Z")
            .tells(
                """
                {"views": 1000, "nonFollowerViews": 640, "reach": 800, "likes": 60, "comments": 15,
                 "shares": 10, "saves": 15, "profileVisits": 20, "linkClicks": 5, "fullViews": 250,
                 "watchSeconds": 9000, "viewsPast2Seconds": 700, "viewsPast3Seconds": 550,
                 "viewsPast6Seconds": 300}""")
            .event());
    AccountDays.followers(ACME, ACCOUNT, LocalDate.parse("2026-09-30"), 9_900, false);
    AccountDays.followers(ACME, ACCOUNT, LocalDate.parse("2026-10-04"), 10_000, false);
    AccountDays.followers(ACME, ACCOUNT, LocalDate.parse("2026-10-05"), 20_000, false);
    AccountDays.followers(ACME, ACCOUNT, LocalDate.parse("2026-10-31"), 10_395, false);
  }

  @Test
  void engagement_rate_by_views() {
    assertThat(october("engagement_rate_by_views")).isEqualTo("0.1");
  }

  @Test
  void engagement_rate_by_followers() {
    assertThat(october("engagement_rate_by_followers"))
        .as("saves are not in it; followers are those before the post")
        .isEqualTo("0.0085");
  }

  @Test
  void engagement_rate_by_reach() {
    assertThat(october("engagement_rate_by_reach")).isEqualTo("0.125");
  }

  @Test
  void completion_rate() {
    assertThat(october("completion_rate")).isEqualTo("0.25");
  }

  @Test
  void average_watch_time() {
    assertThat(october("average_watch_time")).isEqualTo("9");
  }

  @Test
  void hook_rate() {
    assertThat(october("hook_rate_2s")).isEqualTo("0.7");
    assertThat(october("hook_rate_3s")).isEqualTo("0.55");
    assertThat(october("hook_rate_6s")).isEqualTo("0.3");
  }

  @Test
  void non_follower_view_ratio() {
    assertThat(october("non_follower_view_ratio")).isEqualTo("0.64");
  }

  @Test
  void follower_growth_rate() {
    assertThat(october("follower_growth_rate")).as("495 / 9900").isEqualTo("0.05");
  }

  @Test
  void follower_growth_pattern() {
    Json growth = view("growth");
    assertThat(growth.getString("accounts[0].pattern.pattern")).isEqualTo("UNKNOWN");
    assertThat(growth.getString("accounts[0].pattern.reason")).isEqualTo("TOO_SPARSE");
  }

  @Test
  void cadence_adherence() {
    Feeds.apply(
        ContentChanges.post(ACME, id(22)).with("plannedFor", "2026-10-06T12:00:00Z").event());
    assertThat(october("cadence_adherence")).isEqualTo("0.5");
    Json weeks =
        Asking.ask("2026-10-01", "2026-10-31", "\"granularity\": \"WEEK\"", "cadence_adherence");
    assertThat(weeks.getString("total.parts[0].figures[0].value"))
        .as("of one planned")
        .isEqualTo("0");
    assertThat(weeks.getString("total.parts[1].figures[0].value")).isEqualTo("1");
    assertThat(weeks.getString("total.parts[2].figures[0].value")).as("no plan").isNull();
    assertThat(view("commitments", "since", "2026-10-01").getList("commitments"))
        .as("streaks: by commitment")
        .isEmpty();
  }

  @Test
  void replay_rate() {
    assertThat(october("replay_rate")).isEqualTo("0.2");
    Feeds.apply(
        ContentChanges.post(ACME, id(22)).published("2026-10-05T12:00:00Z").event(),
        ContentChanges.snapshot(ACME, id(102), id(22), "2026-10-20T12:00:00Z")
            .tells("{\"views\": 50000}")
            .event());
    assertThat(october("replay_rate")).as("where both are known").isEqualTo("0.2");
  }

  @Test
  void source_share() {
    Feeds.apply(
        ReadingChanges.sources(
            ACME,
            id(103),
            POST,
            "2026-10-21T12:00:00Z",
            """
            {"forYou": 0.7, "follow": 0.05, "search": 0.09, "profile": 0.05, "sound": 0.02,
             "hashtag": 0.01, "directMessage": 0.03, "other": 0.01}"""));
    assertThat(october("for_you_share")).isEqualTo("0.7");
    assertThat(october("follow_share")).isEqualTo("0.05");
    assertThat(october("search_share")).isEqualTo("0.09");
    assertThat(october("profile_share")).isEqualTo("0.05");
    assertThat(october("sound_share")).isEqualTo("0.02");
    assertThat(october("hashtag_share")).isEqualTo("0.01");
    assertThat(october("direct_message_share")).isEqualTo("0.03");
    assertThat(october("other_share")).isEqualTo("0.01");
    assertThat(october("unknown_source_share")).isEqualTo("0.04");
  }

  @Test
  void share_of_voice_and_relative_engagement() {
    Feeds.apply(
        ReadingChanges.competitor(ACME, id(301), "Glow Lab"),
        ReadingChanges.competitorPost(ACME, id(401), id(301), "2026-10-06T12:00:00Z"),
        ReadingChanges.competitorSnapshot(
            ACME,
            id(402),
            id(401),
            "2026-10-20T12:00:00Z",
            "{\"views\": 3000, \"likes\": 75, \"comments\": 10, \"shares\": 5}"));
    Json voice = view("competitors");
    assertThat(voice.getString("networks[0].shares.views")).isEqualTo("0.25");
    assertThat(voice.getString("networks[0].shares.engagements")).isEqualTo("0.485714");
    assertThat(voice.getString("networks[0].shares.relativeEngagementByViews"))
        .isEqualTo("0.73913");
  }

  @Test
  void intent_signals() {
    assertThat(october("intent_signals")).isEqualTo("50");
  }

  @Test
  void intent_signal_conversion_rate() {
    assertThat(october("intent_signal_conversion_rate")).isEqualTo("0.05");
    intent(23, 80_000, 9_600);
    intent(24, 500_000, 7_500);
    Json ranked =
        Asking.ask(
            "2026-10-01",
            "2026-10-31",
            "\"groupBy\": [\"post\"], \"orderBy\": \"intent_signal_conversion_rate\"",
            "views",
            "intent_signal_conversion_rate");
    assertThat(ranked.getList("rows[*].keys[0].key"))
        .as("12 % of 80,000 before 1.5 % of 500,000")
        .containsExactly(id(23).toString(), POST.toString(), id(24).toString());
    assertThat(ranked.getString("rows[0].figures[1].value")).isEqualTo("0.12");
    assertThat(ranked.getString("rows[2].figures[1].value")).isEqualTo("0.015");
  }

  /** The last 90 days up to 22 November begin on 25 August. */
  @Test
  void funnel_mix() {
    published(31, "TOFU", "2026-08-25T12:00:00Z");
    published(32, "TOFU", "2026-09-25T12:00:00Z");
    published(33, "MOFU", "2026-11-22T12:00:00Z");
    published(34, "MOFU", "2026-08-24T12:00:00Z");
    String[] mix = {"tofu_share", "mofu_share", "bofu_share"};
    Json shares = Asking.ask("2026-08-25", "2026-11-22", "", mix);
    assertThat(shares.getList("total.figures[*].value").toString()).isEqualTo("[0.5, 0.25, 0.25]");
    assertThat(shares.getList("total.figures[*].denominator").toString()).isEqualTo("[4, 4, 4]");
  }

  @Test
  void conversion_rate_by_reach() {
    Feeds.apply(
        AttributionChanges.link(ACME, id(31), MIA, POST, "serum", 0),
        AttributionChanges.conversion(ACME, id(71), "2026-10-11T12:00:00Z", "80.00", "USD"),
        AttributionChanges.conversion(ACME, id(72), "2026-10-12T12:00:00Z", "80.00", "USD"));
    credited(71, "2026-10-11T12:00:00Z");
    credited(72, "2026-10-12T12:00:00Z");
    Json rates =
        Asking.ask(
            "2026-10-01",
            "2026-10-31",
            "\"groupBy\": [\"post\"]",
            "conversion_rate_by_reach",
            "conversion_rate_by_views");
    assertThat(rates.getString("rows[0].keys[0].key")).isEqualTo(POST.toString());
    assertThat(rates.getString("rows[0].figures[0].value")).as("2 / 800").isEqualTo("0.0025");
    assertThat(rates.getString("rows[0].figures[1].value")).as("2 / 1000").isEqualTo("0.002");
  }

  @Test
  void whatNoQuestionAnswersIsInTheListOfViews() {
    assertThat(as(Tokens.analyst(ACME)).get("/v1/views").as(Json.class).getList("items[*].id"))
        .contains("growth", "audience", "competitors", "commitments");
  }

  private static void credited(int conversion, String at) {
    Feeds.apply(
        AttributionChanges.credited(
            ACME,
            id(conversion),
            1,
            at,
            AttributionChanges.credit(MIA, null, id(31), null, "CLICK", "1", "80.00")));
  }

  private static void published(int number, String stage, String at) {
    Feeds.apply(
        ContentChanges.post(ACME, id(number)).with("funnelStage", stage).published(at).event());
  }

  private static void intent(int number, int views, int saves) {
    Feeds.apply(
        ContentChanges.post(ACME, id(number)).published("2026-10-06T12:00:00Z").event(),
        ContentChanges.snapshot(ACME, id(100 + number), id(number), "2026-10-20T12:00:00Z")
            .tells(
                """
                {"views": %d, "saves": %d, "shares": 0, "profileVisits": 0, "linkClicks": 0}"""
                    .formatted(views, saves))
            .event());
  }

  private static String october(String measure) {
    return Asking.value("2026-10-01", "2026-10-31", measure);
  }

  private static Json view(String name) {
    return view(name, "from", "2026-10-01", "to", "2026-10-31");
  }

  private static Json view(String name, String day, String first, Object... more) {
    return as(Tokens.analyst(ACME))
        .queryParams(day, first, more)
        .get("/v1/brands/" + ACME + "/views/" + name)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
