package io.hookline.reporting.judgement.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.judgement.campaign.CutProposal.Unit;
import io.hookline.reporting.judgement.campaign.CutRule.Spender;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CutRuleTest {

  @Test
  void whatBringsLittleForItsMoneyIsProposed() {
    List<CutProposal> cuts = cuts(one("100", "10"), one("100", "12"), one("100", "1"));
    assertThat(cuts).hasSize(1);
    assertThat(cuts.get(0).result()).isEqualByComparingTo("1");
    assertThat(cuts.get(0).expected()).as("100 x 22 / 200").isEqualByComparingTo("11");
    assertThat(cuts.get(0).chance()).as("e^-11 x 12").isEqualByComparingTo("0.0002");
    assertThat(cuts.get(0).reason())
        .isEqualTo("Costs 100 a result, where the rest of the campaign pays 9.0909 USD.");
  }

  @Test
  void whatMayBeChanceIsNot() {
    assertThat(cuts(one("20", "2"), one("20", "3"), one("20", "1"))).isEmpty();
  }

  @Test
  void whatHardlyCostsAnythingIsNot() {
    assertThat(cuts(one("1000", "100"), one("1000", "120"), one("99", "0"))).isEmpty();
    assertThat(cuts(one("1000", "100"), one("1000", "120"), one("106", "0"))).hasSize(1);
  }

  @Test
  void whatNobodyKnowsTheResultOfIsNotJudged() {
    assertThat(cuts(one("100", "10"), one("100", "12"), one("100", null))).isEmpty();
    assertThat(cuts(one("100", "10"), one("100", "12"), one("100", "0"), one("900", null)))
        .hasSize(1);
  }

  @Test
  void twoAreNotCompared() {
    assertThat(cuts(one("100", "50"), one("100", "0"))).isEmpty();
  }

  @Test
  void theDearestComesFirst() {
    assertThat(cuts(one("500", "80"), one("100", "0"), one("300", "0"), one("500", "90")))
        .extracting(cut -> cut.spend().amount())
        .containsExactly(new BigDecimal("300.00"), new BigDecimal("100.00"));
  }

  /** Ads that are all alike: how often one of ten is proposed for no reason but chance. */
  @Test
  void alikeAdsAreSeldomProposed() {
    Random random = new Random(7);
    int proposed = 0;
    for (int campaign = 0; campaign < 1_000; campaign++) {
      List<Spender> ads = new ArrayList<>();
      for (int ad = 0; ad < 10; ad++) {
        ads.add(one("100", String.valueOf(poisson(random, 12))));
      }
      proposed += CutRule.of(ads, "conversions", "USD").size();
    }
    assertThat(proposed / 10_000.0).as("of 10,000 ads").isLessThan(0.05);
  }

  private static int poisson(Random random, double mean) {
    double product = random.nextDouble();
    int count = 0;
    while (product > Math.exp(-mean)) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  private static Spender one(String spend, String result) {
    return new Spender(
        Unit.POST,
        UUID.randomUUID().toString(),
        "An ad",
        new BigDecimal(spend),
        result == null ? null : new BigDecimal(result));
  }

  private static List<CutProposal> cuts(Spender... all) {
    return CutRule.of(List.of(all), "conversions", "USD");
  }
}
