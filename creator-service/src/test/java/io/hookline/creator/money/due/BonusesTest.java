package io.hookline.creator.money.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.deal.partnership.AgreedTerms;
import io.hookline.creator.deal.partnership.PartnershipStatus;
import io.hookline.creator.terms.BonusMetric;
import io.hookline.creator.terms.BonusTier;
import io.hookline.creator.terms.Bounty;
import io.hookline.creator.terms.Pay;
import io.hookline.creator.terms.Terms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BonusesTest {

  private static final Instant START = Instant.parse("2026-09-01T00:00:00Z");
  private static final UUID ID = UUID.randomUUID();

  @Test
  void aTierIsReachedOnceAndTakenBackBelow() {
    List<AgreedTerms> terms = List.of(version(1, null, amount("1000", "50"), amount("2000", "80")));
    assertThat(come(terms, 999)).isEmpty();
    assertThat(come(terms, 600, 400)).containsExactly("50.00");
    assertThat(come(terms, 600, 1500, 900)).containsExactly("50.00", "80.00");
    assertThat(come(terms, 1200, -300)).isEmpty();
  }

  @Test
  void whatEarlierTermsGaveStays() {
    AgreedTerms first = version(1, null, amount("1000", "50"));
    AgreedTerms second = version(2, START.plus(2, ChronoUnit.DAYS), amount("1000", "90"));
    assertThat(come(List.of(second, first), 1000, 0, 500, -1400)).containsExactly("50.00");
    assertThat(come(List.of(second, first), 900, 0, 500)).containsExactly("90.00");
  }

  @Test
  void aPercentageIsOfWhatCameInWhileItHeld() {
    AgreedTerms first = version(1, null, percent("1000", "2"), percent("2000", "3"));
    assertThat(come(List.of(first), 2500)).containsExactly("20.00", "15.00");
    AgreedTerms second = version(2, START.plus(1, ChronoUnit.DAYS), percent("1000", "10"));
    assertThat(come(List.of(second, first), 1500, 500)).containsExactly("60.00");
  }

  @Test
  void viewsArePaidUpToTheLastDayAndTheCap() {
    Bounty bounty = new Bounty(new BigDecimal("8"), new BigDecimal("20"), 30);
    AgreedTerms terms = version(1, null, bounty);
    UUID first = new UUID(1, 1);
    UUID second = new UUID(1, 2);
    List<PostViews> told =
        List.of(
            views(first, 0, 10, 1_000),
            views(first, 0, 30, 1_500),
            views(first, 0, 31, 900_000),
            views(second, 5, 12, 4_000),
            views(second, 5, 14, 3_001));
    assertThat(Bounties.of(List.of(terms), told))
        .extracting(come -> come.amount().toPlainString())
        .containsExactly("12.00", "8.00");
  }

  private static PostViews views(UUID post, int published, int captured, long views) {
    return new PostViews(
        post, START.plus(published, ChronoUnit.DAYS), START.plus(captured, ChronoUnit.DAYS), views);
  }

  private static List<String> come(List<AgreedTerms> versions, int... revenues) {
    List<Reached> changes = new ArrayList<>();
    for (int i = 0; i < revenues.length; i++) {
      changes.add(
          new Reached(
              BonusMetric.REVENUE,
              START.plus(i, ChronoUnit.DAYS),
              BigDecimal.valueOf(revenues[i]),
              false));
    }
    return Bonuses.of(versions, changes).values().stream()
        .map(come -> come.amount().setScale(2).toPlainString())
        .toList();
  }

  private static BonusTier amount(String from, String amount) {
    return new BonusTier(
        BonusMetric.REVENUE, new BigDecimal(from), new BigDecimal(amount), null, null);
  }

  private static BonusTier percent(String from, String percent) {
    return new BonusTier(
        BonusMetric.REVENUE, new BigDecimal(from), null, new BigDecimal(percent), null);
  }

  private static AgreedTerms version(int version, Instant from, BonusTier... tiers) {
    return version(
        version,
        from,
        new Pay("USD", null, List.of(), null, Arrays.asList(tiers), null, List.of()));
  }

  private static AgreedTerms version(int version, Instant from, Bounty bounty) {
    return version(
        version, from, new Pay("USD", null, List.of(), null, List.of(), bounty, List.of()));
  }

  private static AgreedTerms version(int version, Instant from, Pay pay) {
    return new AgreedTerms(
        ID,
        ID,
        null,
        PartnershipStatus.ACTIVE,
        version,
        from,
        LocalDate.of(2026, 9, 1),
        null,
        Terms.of(pay),
        START,
        null);
  }
}
