package io.hookline.attribution.collect.adaccount;

import static io.hookline.attribution.collect.adaccount.AdAccountFixture.day;
import static io.hookline.attribution.collect.adaccount.AdAccountFixture.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where ads were shown, as reports of audiences tell it. */
@QuarkusTest
@QuarkusTestResource(ReportStandIn.class)
class AdAccountPlacementTest {

  private String ad;
  private AdAccountFixture account;
  private ReportServer tiktok;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    ad = AdAccountFixture.someAdvertiser();
    account = AdAccountFixture.connect();
    tiktok = account.tiktok();
  }

  private Json only() {
    Json days = Fixtures.read("/ad-days?platformCampaignId=" + ad);
    assertThat(days.getList("items")).hasSize(1);
    return days;
  }

  private void tellDay() {
    tiktok.ad(ad, day(2), "\"campaign_id\": \"%s\", \"spend\": \"9.00\"".formatted(ad));
  }

  @Test
  void partsOfADayStandBesideIt() {
    tellDay();
    tiktok.placement(ad, "TikTok", day(2), "\"spend\": \"6.00\", \"impressions\": \"900\"");
    tiktok.placement(ad, "PLACEMENT_PANGLE", day(2), "\"spend\": 2.5, \"clicks\": 3");
    work();
    Json day = only();
    assertThat(day.getString("items[0].spend.amount")).isEqualTo("9.00");
    Json parts = Fixtures.read("/ad-days/" + day.getString("items[0].id") + "/placements");
    assertThat(parts.<String>getList("items[*].placement"))
        .containsExactlyInAnyOrder("TikTok", "Pangle");
    assertThat(parts.<String>getList("items[?(@.placement=='TikTok')].spend.amount"))
        .containsExactly("6.00");
    assertThat(parts.<String>getList("items[?(@.placement=='Pangle')].spend.currency"))
        .containsExactly("USD");
    assertThat(parts.<Integer>getList("items[?(@.placement=='Pangle')].clicks")).containsExactly(3);
    assertThat(account.pull().getString("trouble")).isNull();
  }

  /** Days are whole without: they are read to their end, and the refusal is said. */
  @Test
  void whatTikTokRefusesOfThemHoldsUpNothing() {
    tellDay();
    tiktok.rows();
    tiktok.rows();
    tiktok.code(40002, "placement: Not a valid dimension.");
    work();
    only();
    Json pull = account.pull();
    assertThat(pull.getString("lastPulledDay")).isEqualTo(day(1).toString());
    assertThat(pull.getString("trouble")).isEqualTo("ROWS");
    assertThat(pull.getString("troubleSays")).contains("Placements", "40002");
  }
}
