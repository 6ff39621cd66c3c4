package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CampaignNamesTest {

  @BeforeEach
  void postsOfTwoCampaigns() {
    Fixtures.twoBrands();
    post(21, 301, 1_000);
    post(22, 302, 200);
  }

  @Test
  void figuresByCampaignSayItsNewestName() {
    Feeds.apply(CreatorChanges.campaign(ACME, id(301), "Serum launch ✨", 1));
    Feeds.apply(CreatorChanges.campaign(ACME, id(301), "Draft", 0));
    Json answer = byCampaign();
    assertThat(answer.<String>getList("rows[*].keys[0].key"))
        .containsExactly(id(301).toString(), id(302).toString());
    assertThat(answer.getString("rows[0].keys[0].name")).isEqualTo("Serum launch ✨");
    assertThat(answer.getString("rows[0].figures[0].value")).isEqualTo("1000");
    assertThat(answer.getString("rows[1].keys[0].name")).as("nobody told of it yet").isNull();
  }

  @Test
  void anotherBrandsCampaignGivesNoName() {
    Feeds.apply(CreatorChanges.campaign(NORDLYS, id(301), "Theirs", 1));
    assertThat(byCampaign().getString("rows[0].keys[0].name")).isNull();
  }

  private static Json byCampaign() {
    return Asking.ask("2026-10-01", "2026-10-31", "\"groupBy\": [\"campaign\"]", "views");
  }

  private static void post(int number, int campaign, int views) {
    Feeds.apply(
        ContentChanges.post(ACME, id(number))
            .with("campaignId", id(campaign))
            .published("2026-10-05T12:00:00Z")
            .event(),
        ContentChanges.snapshot(ACME, id(100 + number), id(number), "2026-10-20T12:00:00Z")
            .tells("{\"views\": " + views + "}")
            .event());
  }
}
