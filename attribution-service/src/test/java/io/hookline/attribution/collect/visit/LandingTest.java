package io.hookline.attribution.collect.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an address tells of how somebody came. */
class LandingTest {

  private static Landing of(String url) {
    return Landing.of(url, null);
  }

  @Test
  void aPageIsHostAndPath() {
    assertThat(of("https://Shop.Example/Serum/?x=1#y").page()).isEqualTo("shop.example/Serum");
    assertThat(of("https://shop.example/").page()).isEqualTo("shop.example");
    assertThat(of("shop.example/serum").page()).isEqualTo("shop.example/serum");
    assertThat(of(null).page()).isNull();
  }

  @Test
  void wordsForNoValueAreNone() {
    Landing landing =
        of("https://shop.example/?utm_source=__SOURCE__&utm_medium=%20&utm_campaign=null&ttclid=0");
    assertThat(landing.utm()).isEmpty();
    assertThat(landing.clickIds()).isEmpty();
    assertThat(landing.tag()).isNull();
  }

  @Test
  void sourceAndMediumAreTheSameInAnyCase() {
    Landing landing = of("https://shop.example/?utm_source=TikTok&utm_medium=CPC&utm_campaign=A+B");
    assertThat(landing.utm())
        .isEqualTo(Map.of("source", "tiktok", "medium", "cpc", "campaign", "A B"));
    assertThat(landing.tag())
        .isEqualTo(
            of("https://shop.example/x?utm_campaign=A%20B&utm_medium=cpc&utm_source=tiktok").tag());
  }

  /** As ads are tagged that name their campaign by its id alone. */
  @Test
  void aCampaignWithoutANameGoesByItsId() {
    String ad = "https://shop.example/?utm_source=tiktok&utm_id=1790162219134500001";
    assertThat(of(ad).utm().get("campaign")).isEqualTo("1790162219134500001");
    assertThat(of(ad + "&utm_campaign=Serum").utm().get("campaign")).isEqualTo("Serum");
    assertThat(of("https://shop.example/?utm_id=__CAMPAIGN_ID__").utm()).isEmpty();
  }

  @Test
  void anotherClickIsAnotherWay() {
    assertThat(of("https://shop.example/?ttclid=E.C.P.1").tag())
        .isNotEqualTo(of("https://shop.example/?ttclid=E.C.P.2").tag());
    assertThat(of("https://shop.example/?ttclid=E.C.P.1&utm_source=tiktok").clickIds())
        .containsExactly("ttclid");
  }

  /** The same click ids as of orders. */
  @Test
  void newerClickIdsCountToo() {
    assertThat(of("https://shop.example/p?srsltid=1&gad_source=1&igsh=1").clickIds())
        .containsExactlyInAnyOrder("srsltid", "gad_source", "igsh");
  }

  @Test
  void thePageBeforeIsAnothersOrNone() {
    String own = "https://www.shop.example.co.uk/cart";
    assertThat(Landing.of(own, "https://shop.example.co.uk/").referrerDomain()).isNull();
    assertThat(Landing.of(own, "https://news.bbc.co.uk/x").referrerDomain()).isEqualTo("bbc.co.uk");
    assertThat(Landing.of(own, "").referrerDomain()).isNull();
  }
}
