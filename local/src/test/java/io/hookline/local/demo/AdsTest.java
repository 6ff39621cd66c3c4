package io.hookline.local.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdsTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

  @Test
  void aPostThatIsAdvertisedHasTheViewsThatItsSnapshotsTellOfAds() {
    Figures acme = figures(0);
    Map<OwnPost, Long> advertised =
        last(acme.ads()).stream()
            .filter(ad -> ad.post() != null && ad.post().network() == Network.TIKTOK)
            .collect(
                groupingBy(AdRow::post, summingLong(ad -> (long) ad.told().get("videoViews"))));
    assertThat(advertised).hasSize(3);
    advertised.forEach(
        (post, views) -> {
          long counted =
              acme.snapshots().stream()
                  .filter(row -> row.post().equals(post))
                  .filter(row -> row.told().get("dataset").equals("PAID"))
                  .mapToLong(row -> (long) row.told().get("views"))
                  .max()
                  .orElseThrow();
          assertThat((double) views).as(post.key()).isCloseTo(counted, within(counted * 0.15));
        });
  }

  @Test
  void noDayOfAnAdIsToldTwiceAtOneInstant() {
    for (int brand = 0; brand < 2; brand++) {
      Set<String> told = new HashSet<>();
      for (AdRow ad : figures(brand).ads()) {
        String id = (String) ad.told().getOrDefault("adId", ad.told().get("platformCampaignId"));
        assertThat(told.add(id + ad.told().get("day") + ad.told().get("collectedAt"))).isTrue();
        assertThat(id).matches("\\d{19}").doesNotEndWith("000");
        assertThat(Instant.parse((String) ad.told().get("collectedAt"))).isBefore(MONDAY);
      }
      assertThat(told).hasSizeGreaterThan(80);
    }
  }

  @Test
  void aBrandThatDoesNotLookPaysMoreForTiredPeople() {
    List<AdRow> ads = figures(1).ads();
    assertThat(frequency(ads.get(0))).isLessThan(1.5);
    assertThat(frequency(ads.get(ads.size() - 1))).isGreaterThan(3);
    assertThat(costPerClick(ads.subList(ads.size() - 14, ads.size())))
        .isGreaterThan(3 * costPerClick(ads.subList(0, 14)));
  }

  private static double costPerClick(List<AdRow> ads) {
    double spend = 0;
    long clicks = 0;
    for (AdRow ad : ads) {
      Map<?, ?> money = (Map<?, ?>) ad.told().get("spend");
      spend += new BigDecimal((String) money.get("amount")).doubleValue();
      clicks += (long) ad.told().get("clicks");
    }
    return spend / clicks;
  }

  private static double frequency(AdRow ad) {
    return (double) ad.told().get("frequency");
  }

  private static List<AdRow> last(List<AdRow> ads) {
    Map<List<Object>, AdRow> last = new LinkedHashMap<>();
    for (AdRow ad : ads) {
      last.put(Arrays.asList(ad.told().get("adId"), ad.told().get("day")), ad);
    }
    return List.copyOf(last.values());
  }

  private static Figures figures(int brand) {
    return DemoAgency.asOf(MONDAY).brands().get(brand).figures();
  }
}
