package io.hookline.local.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoAgencyTest {

  private static final Instant DAY = Instant.parse("2026-11-22T00:00:00Z");
  private static final DemoAgency AGENCY = DemoAgency.asOf(DAY);

  @Test
  void theSizesAreTheOnesThatTheTourShows() {
    assertThat(AGENCY.brands()).hasSize(2);
    assertThat(count(story -> story.brand().talents())).isEqualTo(12);
    assertThat(count(story -> story.brand().series())).isEqualTo(8);
    assertThat(count(BrandStory::posts)).isEqualTo(200);
    assertThat(count(BrandStory::snapshots)).isBetween(900L, 1_200L);
    assertThat(count(BrandStory::clicks)).isBetween(25_000L, 35_000L);
    assertThat(count(BrandStory::orders)).isEqualTo(1_500);
  }

  @Test
  void everyFigureIsTheSameOnAnotherDay() {
    Instant later = DAY.plus(Duration.ofDays(143)).plusSeconds(40_000);
    DemoAgency other = DemoAgency.asOf(later);
    Duration shift = Duration.ofDays(143);

    for (int i = 0; i < AGENCY.brands().size(); i++) {
      BrandStory one = AGENCY.brands().get(i);
      BrandStory two = other.brands().get(i);
      assertThat(two.orders())
          .extracting(Order::value)
          .isEqualTo(one.orders().stream().map(Order::value).toList());
      assertThat(two.clicks())
          .extracting(Click::occurredAt)
          .isEqualTo(one.clicks().stream().map(c -> c.occurredAt().plus(shift)).toList());
      assertThat(two.snapshots())
          .extracting(Snapshot::views, Snapshot::likes, Snapshot::linkClicks)
          .isEqualTo(
              one.snapshots().stream()
                  .map(s -> tuple(s.views(), s.likes(), s.linkClicks()))
                  .toList());
    }
  }

  @Test
  void aChangeOfTheFiguresIsNoticed() {
    assertThat(revenue("acme-cosmetics")).isEqualByComparingTo("47860.55");
    assertThat(revenue("nordlys-coffee")).isEqualByComparingTo("20120.95");
    assertThat(count(BrandStory::clicks)).isEqualTo(33_374);
  }

  @Test
  void everythingLiesInThePast90Days() {
    Instant first = DAY.minus(Posts.PERIOD);
    assertThat(
            stories()
                .flatMap(
                    s ->
                        Stream.of(
                                s.posts().stream().map(Post::publishedAt),
                                s.snapshots().stream().map(Snapshot::capturedAt),
                                s.clicks().stream().map(Click::occurredAt),
                                s.orders().stream().map(Order::occurredAt))
                            .flatMap(Function.identity())))
        .allMatch(at -> at.isAfter(first) && at.isBefore(DAY));
  }

  @Test
  void countersOfAPostOnlyGrow() {
    stories()
        .forEach(
            story -> {
              for (Post post : story.posts()) {
                List<Snapshot> own =
                    story.snapshots().stream().filter(s -> s.post().equals(post)).toList();
                assertThat(own).hasSizeGreaterThanOrEqualTo(3);
                assertThat(own).extracting(Snapshot::capturedAt).isSorted();
                assertThat(own).extracting(Snapshot::views).isSorted();
                assertThat(own).extracting(Snapshot::likes).isSorted();
              }
            });
  }

  @Test
  void ordersFollowTheirClickWithinTheWindowThatCreditsIt() {
    assertThat(orders().filter(o -> o.click() != null))
        .hasSizeGreaterThan(700)
        .allMatch(
            o -> {
              Duration after = Duration.between(o.click().occurredAt(), o.occurredAt());
              return !after.isNegative()
                  && !after.isZero()
                  && after.compareTo(Duration.ofDays(7)) < 0;
            });
  }

  @Test
  void someOrdersHaveAClickSomeACodeSomeBothSomeNeither() {
    assertThat(orders().filter(o -> o.click() != null && o.talent() == null))
        .hasSizeGreaterThan(500);
    assertThat(orders().filter(o -> o.click() != null && o.talent() != null))
        .hasSizeGreaterThan(80);
    assertThat(orders().filter(o -> o.click() == null && o.talent() != null))
        .hasSizeGreaterThan(300);
    assertThat(orders().filter(o -> o.click() == null && o.talent() == null))
        .hasSizeGreaterThan(200);
  }

  @Test
  void ordersAreWorth20To120AndClicksConvertOneToThreeInAHundred() {
    assertThat(orders().map(Order::value))
        .allMatch(v -> v.compareTo(new BigDecimal("20")) >= 0)
        .allMatch(v -> v.compareTo(new BigDecimal("120")) <= 0);
    stories()
        .flatMap(s -> s.brand().talents().stream())
        .forEach(t -> assertThat(t.clickOrders() / (double) t.clicks()).isBetween(0.01, 0.03));
  }

  @Test
  void fewPostsCarryMostViews() {
    List<Long> views =
        stories().flatMap(s -> s.posts().stream()).map(Post::views).sorted().toList();
    long all = views.stream().mapToLong(Long::longValue).sum();
    long best = views.subList(160, 200).stream().mapToLong(Long::longValue).sum();
    assertThat(best / (double) all).isBetween(0.45, 0.80);
  }

  @Test
  void someCreatorsLoseMoneySomeHoldAndSomeAreWorthMore() {
    Map<String, Double> scores =
        stories()
            .flatMap(s -> s.brand().talents().stream().map(t -> Map.entry(t.handle(), score(s, t))))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    assertThat(scores.values()).as("lose money").filteredOn(s -> s < 1).hasSize(3);
    assertThat(scores.values()).as("restructure").filteredOn(s -> s < 1.5).hasSize(4);
    assertThat(scores.values()).as("keep").filteredOn(s -> s >= 1.5 && s < 3).hasSize(4);
    assertThat(scores.values()).as("renew").filteredOn(s -> s >= 3).hasSize(4);
  }

  @Test
  void clickIdsAreUnique() {
    Set<String> ids = new HashSet<>();
    stories()
        .flatMap(s -> s.clicks().stream())
        .forEach(c -> assertThat(ids.add(c.clickId())).isTrue());
  }

  /** With the prices of the default rate card. */
  private static double score(BrandStory story, Talent talent) {
    double media =
        story.posts().stream()
            .filter(p -> p.talent().equals(talent))
            .map(p -> last(story, p))
            .mapToDouble(DemoAgencyTest::media)
            .sum();
    double cash =
        story.orders().stream()
            .filter(
                o ->
                    talent.equals(o.talent())
                        || o.click() != null && o.click().post().talent().equals(talent))
            .mapToDouble(o -> o.value().doubleValue())
            .sum();
    return (media + cash) / talent.fee();
  }

  private static double media(Snapshot snapshot) {
    return snapshot.likes() * .3
        + snapshot.comments() * .5
        + (snapshot.shares() == null ? 0 : snapshot.shares() * .8)
        + (snapshot.saves() == null ? 0 : snapshot.saves() * .6)
        + snapshot.views() * .05 / 1000;
  }

  private static Snapshot last(BrandStory story, Post post) {
    return story.snapshots().stream()
        .filter(s -> s.post().equals(post))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static BigDecimal revenue(String brand) {
    return stories()
        .filter(s -> s.brand().slug().equals(brand))
        .flatMap(s -> s.orders().stream())
        .map(Order::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Stream<Order> orders() {
    return stories().flatMap(s -> s.orders().stream());
  }

  private static Stream<BrandStory> stories() {
    return AGENCY.brands().stream();
  }

  private static long count(Function<BrandStory, List<?>> part) {
    return stories().mapToLong(story -> part.apply(story).size()).sum();
  }
}
