package io.hookline.reporting.judgement.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each rule just beyond its limit and just at it, and without the figures that it needs. */
class RulesTest {

  private static KnownFigures known() {
    return new KnownFigures();
  }

  private static KnownFigures post(String measure, String value, String usual) {
    return known()
        .put("post", "a", "views", 28, 0, "1000")
        .put("post", "a", measure, 28, 0, value)
        .brand(measure, 90, 28, usual);
  }

  @Test
  void everyRuleHasWordsOfItsOwnAndNoneFiresWithoutFigures() {
    assertThat(Rules.all()).hasSize(17);
    assertThat(Rules.all().stream().map(Rule::id).collect(Collectors.toSet())).hasSize(17);
    for (Rule rule : Rules.all()) {
      assertThat(known().judged(rule.id())).as(rule.id() + " judges nothing").isEmpty();
      assertThat(rule.reading()).as(rule.id()).endsWith(".");
      assertThat(rule.nextStep()).as(rule.id()).endsWith(".");
    }
    assertThat(Rules.all().stream().map(Rule::layer).collect(Collectors.toSet()))
        .isEqualTo(Set.of(Layer.values()));
  }

  @Test
  void hookCollapse() {
    assertThat(post("hook_rate_3s", "0.2999", "0.5").fired("hook_collapse"))
        .containsExactly("POST a");
    assertThat(post("hook_rate_3s", "0.3", "0.5").fired("hook_collapse")).isEmpty();
    assertThat(post("completion_rate", "0.05", "0.1").fired("hook_collapse"))
        .containsExactly("POST a");
    assertThat(
            post("hook_rate_3s", "0.1", "0.5")
                .put("post", "a", "views", 28, 0, "999")
                .fired("hook_collapse"))
        .isEmpty();
    Finding found = post("hook_rate_3s", "0.2", "0.5").findings("hook_collapse").get(0);
    assertThat(found.figures().get(0).limit()).isEqualByComparingTo("0.3");
  }

  @Test
  void whatARuleCannotJudgeIsNotSaidToBeWell() {
    assertThat(post("hook_rate_3s", "0.5", "0.5").judged("hook_collapse")).hasSize(1);
    KnownFigures noLongerTold =
        known().put("post", "a", "views", 28, 0, "1000").brand("hook_rate_3s", 90, 28, "0.5");
    assertThat(noLongerTold.judged("hook_collapse")).isEmpty();
    KnownFigures brand =
        known().brand("views_per_post", 28, 0, "140").brand("views_per_post", 90, 28, "900");
    assertThat(brand.judged("attention_low").map(Finding::fires)).containsExactly(false);
    assertThat(known().brand("views_per_post", 28, 0, "1").judged("attention_low")).isEmpty();
  }

  @Test
  void aPostThatBreaksTwoLimitsOfARuleIsOneFinding() {
    KnownFigures both =
        post("hook_rate_3s", "0.1", "0.5")
            .put("post", "a", "completion_rate", 28, 0, "0.01")
            .brand("completion_rate", 90, 28, "0.2");
    assertThat(both.fired("hook_collapse")).containsExactly("POST a");
    assertThat(both.findings("hook_collapse").get(0).figures()).hasSize(5);
  }

  @Test
  void retentionWithoutComments() {
    KnownFigures quiet =
        post("comment_rate", "0.0049", "0.01")
            .put("post", "a", "completion_rate", 28, 0, "0.2")
            .brand("completion_rate", 90, 28, "0.2");
    assertThat(quiet.fired("retention_without_comments")).containsExactly("POST a");
    assertThat(
            quiet
                .put("post", "a", "comment_rate", 28, 0, "0.005")
                .fired("retention_without_comments"))
        .isEmpty();
    quiet.put("post", "a", "comment_rate", 28, 0, "0.001");
    assertThat(
            quiet
                .put("post", "a", "completion_rate", 28, 0, "0.19")
                .fired("retention_without_comments"))
        .isEmpty();
  }

  @Test
  void sharesSpike() {
    KnownFigures shared =
        post("share_rate", "0.0201", "0.01").put("post", "a", "shares", 28, 0, "20");
    assertThat(shared.fired("shares_spike")).containsExactly("POST a");
    assertThat(shared.put("post", "a", "shares", 28, 0, "19").fired("shares_spike")).isEmpty();
    assertThat(
            post("share_rate", "0.02", "0.01")
                .put("post", "a", "shares", 28, 0, "20")
                .fired("shares_spike"))
        .isEmpty();
  }

  @Test
  void spikeThenDrop() {
    KnownFigures dropped =
        known()
            .put("post", "a", "views", 28, 0, "1000")
            .put("post", "a", "views", 1, 10, "600")
            .put("post", "a", "views", 1, 9, "200")
            .put("post", "a", "views", 1, 5, "200")
            .brand("views_per_post", 90, 28, "2001");
    assertThat(dropped.fired("spike_then_drop")).containsExactly("POST a");
    assertThat(dropped.put("post", "a", "views", 1, 9, "199").fired("spike_then_drop")).isEmpty();
    dropped.put("post", "a", "views", 1, 9, "200");
    assertThat(dropped.brand("views_per_post", 90, 28, "2000").fired("spike_then_drop")).isEmpty();
    KnownFigures young =
        known()
            .put("post", "a", "views", 28, 0, "1000")
            .put("post", "a", "views", 1, 5, "1000")
            .brand("views_per_post", 90, 28, "9000");
    assertThat(young.fired("spike_then_drop")).as("not a week old").isEmpty();
  }

  @Test
  void postsOutsidePillars() {
    KnownFigures outside =
        known()
            .brand("posts_published", 30, 0, "10")
            .put("pillar", "none", "posts_published", 30, 0, "4")
            .put("pillar", "p", "posts_published", 30, 0, "6");
    assertThat(outside.fired("posts_outside_pillars")).containsExactly("BRAND ");
    assertThat(
            outside
                .put("pillar", "none", "posts_published", 30, 0, "3")
                .fired("posts_outside_pillars"))
        .as("30 % is not above 30 %")
        .isEmpty();
    assertThat(
            known()
                .brand("posts_published", 30, 0, "4")
                .put("pillar", "none", "posts_published", 30, 0, "4")
                .fired("posts_outside_pillars"))
        .as("four posts say nothing")
        .isEmpty();
  }

  @Test
  void noConversionArchitecture() {
    KnownFigures tofu =
        known().brand("tofu_share", 90, 0, "0.7001").brand("posts_published", 90, 0, "5");
    assertThat(tofu.fired("no_conversion_architecture")).containsExactly("BRAND ");
    assertThat(tofu.brand("tofu_share", 90, 0, "0.7").fired("no_conversion_architecture"))
        .isEmpty();
  }

  @Test
  void onePurpose() {
    KnownFigures one =
        known()
            .brand("posts_published", 30, 0, "10")
            .put("purpose", "sell", "posts_published", 30, 0, "7")
            .put("purpose", "teach", "posts_published", 30, 0, "3");
    assertThat(one.fired("one_purpose")).containsExactly("PURPOSE sell");
    assertThat(one.put("purpose", "sell", "posts_published", 30, 0, "6").fired("one_purpose"))
        .isEmpty();
  }

  @Test
  void attentionWithoutOutcome() {
    KnownFigures bridge =
        known()
            .brand("views", 28, 0, "1201")
            .brand("views", 28, 28, "1000")
            .brand("conversion_rate_by_views", 28, 0, "0.0049")
            .brand("conversion_rate_by_views", 28, 28, "0.01");
    assertThat(bridge.fired("attention_without_outcome")).containsExactly("BRAND ");
    assertThat(bridge.brand("views", 28, 0, "1200").fired("attention_without_outcome")).isEmpty();
    bridge.brand("views", 28, 0, "2000").brand("conversion_rate_by_views", 28, 0, "0.005");
    assertThat(bridge.fired("attention_without_outcome")).isEmpty();
  }

  @Test
  void attentionLow() {
    KnownFigures low =
        known().brand("views_per_post", 28, 0, "139").brand("views_per_post", 90, 28, "900");
    assertThat(low.fired("attention_low")).containsExactly("BRAND ");
    assertThat(low.brand("views_per_post", 28, 0, "140").fired("attention_low")).isEmpty();
  }

  @Test
  void assistedDemand() {
    KnownFigures assisted =
        known()
            .brand("orders", 28, 0, "23")
            .brand("orders", 28, 28, "20")
            .brand("conversions", 28, 0, "7.9")
            .brand("conversions", 28, 28, "10");
    assertThat(assisted.fired("assisted_demand")).containsExactly("BRAND ");
    assertThat(assisted.brand("conversions", 28, 0, "8").fired("assisted_demand")).isEmpty();
    assisted.brand("conversions", 28, 0, "1").brand("orders", 28, 0, "22");
    assertThat(assisted.fired("assisted_demand")).isEmpty();
  }

  @Test
  void untaggedVisits() {
    KnownFigures dark =
        known()
            .brand("account_profile_views", 28, 0, "151")
            .brand("account_profile_views", 28, 28, "100")
            .brand("orders", 28, 0, "111")
            .brand("orders", 28, 28, "100")
            .brand("clicks", 28, 0, "105")
            .brand("clicks", 28, 28, "100");
    assertThat(dark.fired("untagged_visits")).containsExactly("BRAND ");
    assertThat(dark.brand("clicks", 28, 0, "106").fired("untagged_visits")).isEmpty();
    dark.brand("clicks", 28, 0, "100");
    dark.brand("site_sessions", 28, 28, "1000").brand("site_sessions", 28, 0, "1100");
    assertThat(dark.fired("untagged_visits")).as("sessions go before orders").isEmpty();
    dark.brand("site_sessions", 28, 0, "1101");
    assertThat(dark.fired("untagged_visits")).containsExactly("BRAND ");
    dark.brand("account_profile_views", 28, 0, "150");
    assertThat(dark.fired("untagged_visits")).isEmpty();
  }

  private static KnownFigures kind(String measure, String now, String before, String conversions) {
    return known()
        .put("ad_kind", "SPARK", "ad_impressions", 28, 0, "1000")
        .put("ad_kind", "SPARK", measure, 28, 0, now)
        .put("ad_kind", "SPARK", measure, 28, 28, before)
        .put("ad_kind", "SPARK", "ad_conversions", 28, 0, conversions)
        .put("ad_kind", "SPARK", "ad_conversions", 28, 28, "20");
  }

  @Test
  void clicksWithoutConversions() {
    assertThat(kind("ctr", "0.0151", "0.01", "21").fired("clicks_without_conversions"))
        .containsExactly("AD_KIND SPARK");
    assertThat(kind("ctr", "0.015", "0.01", "21").fired("clicks_without_conversions")).isEmpty();
    assertThat(kind("ctr", "0.03", "0.01", "22").fired("clicks_without_conversions")).isEmpty();
  }

  @Test
  void cheapImpressions() {
    assertThat(kind("cpm", "6.99", "10", "20").fired("cheap_impressions"))
        .containsExactly("AD_KIND SPARK");
    assertThat(kind("cpm", "7", "10", "20").fired("cheap_impressions")).isEmpty();
  }

  @Test
  void creativeFatigue() {
    KnownFigures tired =
        known()
            .put("ad", "a1", "ad_impressions", 14, 0, "1000")
            .put("ad", "a1", "frequency", 14, 0, "2.41")
            .put("ad", "a1", "frequency", 14, 14, "2")
            .put("ad", "a1", "ctr", 14, 0, "0.0079")
            .put("ad", "a1", "ctr", 14, 14, "0.01");
    assertThat(tired.fired("creative_fatigue")).containsExactly("AD a1");
    assertThat(tired.put("ad", "a1", "frequency", 14, 0, "2.4").fired("creative_fatigue"))
        .isEmpty();
    tired.put("ad", "a1", "frequency", 14, 0, "3").put("ad", "a1", "ctr", 14, 0, "0.008");
    assertThat(tired.fired("creative_fatigue")).isEmpty();
    KnownFigures opening =
        known()
            .put("post", "a", "ad_impressions", 14, 0, "1000")
            .put("post", "a", "frequency", 14, 0, "2.41")
            .put("post", "a", "frequency", 14, 14, "2")
            .put("post", "a", "paid_hook_rate_3s", 14, 0, "0.2399")
            .put("post", "a", "paid_hook_rate_3s", 14, 14, "0.3");
    assertThat(opening.fired("creative_fatigue")).containsExactly("POST a");
    opening.put("post", "a", "paid_hook_rate_3s", 14, 0, "0.24");
    assertThat(opening.fired("creative_fatigue")).isEmpty();
  }

  private static KnownFigures budgets(String... budgets) {
    KnownFigures figures = known().put("ad_campaign", "c1", "ad_budget", 14, 0, "1");
    for (int i = 0; i < budgets.length; i++) {
      figures.put("ad_campaign", "c1", "ad_budget", 1, 13 - i, budgets[i]);
    }
    return figures;
  }

  @Test
  void budgetThrashing() {
    assertThat(budgets("100", "120.01").fired("budget_thrashing"))
        .containsExactly("AD_CAMPAIGN c1");
    assertThat(budgets("100", "120").fired("budget_thrashing")).isEmpty();
    assertThat(budgets("100", "90", "100", "90").fired("budget_thrashing")).isEmpty();
    assertThat(budgets("100", "90", "100", "90", "100").fired("budget_thrashing"))
        .containsExactly("AD_CAMPAIGN c1");
  }

  @Test
  void spendBeforeStable() {
    KnownFigures early =
        known()
            .put("post", "a", "ad_spend", 14, 0, "10")
            .put("post", "a", "views", 365, 0, "999")
            .put("post", "b", "ad_spend", 14, 0, "10")
            .put("post", "b", "views", 365, 0, "1000")
            .put("post", "c", "ad_spend", 14, 0, "0")
            .put("post", "c", "views", 365, 0, "1");
    assertThat(early.fired("spend_before_stable")).containsExactly("POST a");
    early.brand("hook_rate_3s", 90, 0, "0.5").put("post", "b", "hook_rate_3s", 365, 0, "0.39");
    assertThat(early.fired("spend_before_stable")).containsExactly("POST a", "POST b");
  }
}
