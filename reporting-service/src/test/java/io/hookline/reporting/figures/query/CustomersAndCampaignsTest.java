package io.hookline.reporting.figures.query;

import static io.hookline.reporting.AttributionChanges.credit;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who bought, and for which campaign: of three campaigns and orders that name them in three ways.
 */
@QuarkusTest
class CustomersAndCampaignsTest {

  private static final UUID MIA = id(1);
  private static final UUID OF_LINK = id(301);
  private static final UUID OF_POST = id(302);
  private static final UUID OF_CODE = id(303);
  private static final String AT = "2026-10-05T12:00:00Z";

  @BeforeEach
  void mia() {
    Fixtures.twoBrands();
    Feeds.apply(CreatorChanges.creator(ACME, MIA, "Mia"));
  }

  @Test
  void sharesAreOfThoseWhoAreKnown() {
    bought(11, 0, "NEW");
    bought(12, 0, "NEW");
    bought(13, 0, "RETURNING");
    bought(14, 0, null);
    Json answer = shares();
    assertThat(answer.getString("total.figures[0].value")).isEqualTo("0.666667");
    assertThat(answer.getString("total.figures[0].denominator")).isEqualTo("3");
    assertThat(answer.getString("total.figures[1].value")).isEqualTo("0.333333");
  }

  /** An earlier order of the same person may be told later. */
  @Test
  void whoTurnsOutToHaveBoughtBeforeIsNoNewCustomer() {
    bought(11, 1, "RETURNING");
    bought(11, 0, "NEW");
    Json answer = shares();
    assertThat(answer.getString("total.figures[0].value")).isEqualTo("0");
    assertThat(answer.getString("total.figures[1].value")).isEqualTo("1");
  }

  @Test
  void nothingKnownIsNoShare() {
    bought(11, 0, null);
    assertThat(shares().getString("total.figures[0].value")).isNull();
  }

  /** The link says it first, then its post, then the code. */
  @Test
  void creditsAndClicksBelongToACampaign() {
    Feeds.apply(
        ContentChanges.post(ACME, id(21)).with("campaignId", OF_POST).published(AT).event());
    Feeds.apply(
        link(31, OF_LINK),
        link(32, null),
        named(CreatorChanges.promoCode(ACME, id(41), MIA, "MIA15"), OF_CODE));
    credited(11, id(31), null);
    credited(12, id(32), null);
    credited(13, null, id(41));
    credited(14, null, null);
    Feeds.apply(AttributionChanges.clicks(ACME, id(31), MIA, "2026-10-05", 7, 1));
    Feeds.apply(AttributionChanges.clicks(ACME, id(32), MIA, "2026-10-05", 5, 1));
    assertThat(byCampaign("conversions"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                OF_LINK.toString(),
                "1",
                OF_POST.toString(),
                "1",
                OF_CODE.toString(),
                "1",
                "none",
                "1"));
    assertThat(byCampaign("clicks"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(OF_LINK.toString(), "7", OF_POST.toString(), "5"));
  }

  private static void bought(int order, int version, String customer) {
    Feeds.apply(AttributionChanges.bought(ACME, id(order), version, AT, customer));
    credited(order, null, null);
  }

  private static void credited(int order, UUID link, UUID code) {
    Feeds.apply(
        AttributionChanges.credited(
            ACME,
            id(order),
            1,
            AT,
            credit(MIA, null, link, code, link == null ? "PROMO_CODE" : "CLICK", "1", "10.00")));
  }

  private static ObjectNode link(int link, UUID campaign) {
    return named(AttributionChanges.link(ACME, id(link), MIA, id(21), "link-" + link, 0), campaign);
  }

  private static ObjectNode named(ObjectNode change, UUID campaign) {
    change.withObject("data").put("campaignId", campaign == null ? null : campaign.toString());
    return change;
  }

  private static Json shares() {
    return Asking.ask(
        "2026-10-01", "2026-10-31", "", "new_customer_share", "returning_customer_share");
  }

  private static Map<String, String> byCampaign(String measure) {
    Json answer = Asking.ask("2026-10-01", "2026-10-31", "\"groupBy\": [\"campaign\"]", measure);
    Map<String, String> values = new TreeMap<>();
    for (int row = 0; row < answer.getList("rows").size(); row++) {
      String key = answer.getString("rows[" + row + "].keys[0].key");
      values.put(
          key == null ? "none" : key, answer.getString("rows[" + row + "].figures[0].value"));
    }
    return values;
  }
}
