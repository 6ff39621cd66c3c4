package io.hookline.attribution.evidence.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.evidence.definition.Counting.How;
import io.hookline.attribution.evidence.definition.ValueRule.By;
import io.hookline.attribution.evidence.definition.ValueRule.CategoryValue;
import io.hookline.attribution.input.Customer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CounterTest {

  private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");
  private static final Instant END = START.plus(Duration.ofDays(30));
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private static Action at(long hours, String who, String value, String... categories) {
    return new Action(
        null,
        START.plus(Duration.ofHours(hours)),
        who,
        null,
        value == null ? null : new BigDecimal(value),
        value == null ? null : "USD",
        Set.of(categories),
        Set.of(),
        null);
  }

  private static CountingRule rule(ActionFilter filter, ValueRule value, Counting counting) {
    return new CountingRule("Lead", filter, value, counting);
  }

  private static Counter count(CountingRule rule, List<Action> actions) {
    Counter counter = new Counter(START, ZONE, 100);
    actions.forEach(action -> counter.take(action, rule));
    return counter;
  }

  @Test
  void oncePerPersonCountsWhatNobodyDidWithinTheWindowBefore() {
    List<Action> actions =
        List.of(
            at(-5, "ann", "1"),
            at(1, "ann", "2"),
            at(2, "bob", "4"),
            at(30, "bob", "8"),
            at(57, "bob", "16"),
            at(61, null, "32"),
            at(62, null, "64"));
    assertThat(count(rule(null, null, new Counting(How.ONCE, null)), actions).all())
        .as("Ann had done it before the period; nobody counts each time")
        .isEqualTo(new Counter.Count(3, 3, new BigDecimal("100"), 3));
    Counter daily = count(rule(null, null, new Counting(How.ONCE, 28)), actions);
    assertThat(daily.all().value())
        .as("28 hours after the last one, 27 after the next")
        .isEqualTo(new BigDecimal("108"));
    assertThat(daily.all().persons()).isEqualTo(3);
    assertThat(count(rule(null, null, null), actions).all())
        .isEqualTo(new Counter.Count(6, 6, new BigDecimal("126"), 4));
  }

  @Test
  void aPersonIsOneOfThePeriodAndOfEachDay() {
    Counter counter =
        count(
            rule(null, null, null), List.of(at(5, "a", null), at(6, "a", null), at(40, "a", null)));
    assertThat(counter.all().persons()).isEqualTo(1);
    assertThat(counter.on(LocalDate.of(2026, 10, 1)))
        .extracting("count", "persons")
        .containsExactly(2L, 1L);
    assertThat(counter.on(LocalDate.of(2026, 10, 2)).persons()).isEqualTo(1);
  }

  @Test
  void whatTheFilterLeavesOutDoesNotUseUpAPersonsTurn() {
    CountingRule big =
        rule(
            new ActionFilter(new BigDecimal("10"), null, null, null, null, null, null),
            null,
            new Counting(How.ONCE, null));
    assertThat(count(big, List.of(at(1, "ann", "5"), at(2, "ann", "15"), at(3, "ann", null))).all())
        .isEqualTo(new Counter.Count(1, 1, new BigDecimal("15"), 1));
  }

  @Test
  void aValueIsTheEventsOrFixedOrOfACategoryOrNone() {
    List<Action> actions = List.of(at(1, "a", "7", "Serums"), at(2, "b", null, "creams"));
    assertThat(count(rule(null, ValueRule.OF_EVENT, null), actions).all())
        .isEqualTo(new Counter.Count(2, 1, new BigDecimal("7"), 2));
    assertThat(
            count(rule(null, new ValueRule(By.FIXED, BigDecimal.TEN, null), null), actions)
                .all()
                .value())
        .isEqualTo(new BigDecimal("20"));
    ValueRule categories =
        new ValueRule(
            By.BY_CATEGORY, null, List.of(new CategoryValue("Creams", new BigDecimal("3"))));
    assertThat(count(rule(null, categories, null), actions).all())
        .isEqualTo(new Counter.Count(2, 1, new BigDecimal("3"), 2));
    assertThat(count(rule(null, new ValueRule(By.NONE, null, null), null), actions).all().valued())
        .isZero();
  }

  @Test
  void aDayIsTheBrands() {
    Counter counter = count(rule(null, null, null), List.of(at(3, "a", "1"), at(4, "b", "1")));
    assertThat(counter.on(LocalDate.of(2026, 9, 30)).count()).isEqualTo(1);
    assertThat(counter.on(LocalDate.of(2026, 10, 1)).count()).isEqualTo(1);
  }

  @Test
  void eachVersionCountsWhatHappenedWhileItHeld() {
    CountingRule first = rule(null, new ValueRule(By.FIXED, BigDecimal.ONE, null), null);
    CountingRule later = rule(null, new ValueRule(By.FIXED, BigDecimal.TEN, null), null);
    List<DefinitionVersion> versions =
        List.of(
            version(1, Instant.EPOCH, first), version(2, START.plus(Duration.ofHours(2)), later));
    List<CountSpan> spans = CountSpan.of(versions, START, END);
    assertThat(spans)
        .containsExactly(
            new CountSpan(START, START.plus(Duration.ofHours(2)), first),
            new CountSpan(START.plus(Duration.ofHours(2)), END, later));
    Counter counter = new Counter(START, ZONE, 100);
    counter.take(at(1, "a", null), first);
    counter.take(at(2, "b", null), later);
    assertThat(counter.all().value()).isEqualTo(new BigDecimal("11"));
  }

  @Test
  void whatIsLookedAtBeforeThePeriodIsByWhatHeldThen() {
    CountingRule first = rule(null, null, null);
    CountingRule daily = rule(null, null, new Counting(How.ONCE, 24));
    List<DefinitionVersion> versions =
        List.of(
            version(1, Instant.EPOCH, first), version(2, START.minus(Duration.ofHours(9)), daily));
    assertThat(CountSpan.of(versions, START, END))
        .containsExactly(
            new CountSpan(
                START.minus(Duration.ofHours(24)), START.minus(Duration.ofHours(9)), first),
            new CountSpan(START.minus(Duration.ofHours(9)), END, daily));
    assertThat(
            CountSpan.of(
                versions, START.minus(Duration.ofDays(9)), START.minus(Duration.ofDays(8))))
        .as("each looked at for itself only")
        .hasSize(1);
  }

  private static DefinitionVersion version(int number, Instant from, CountingRule rule) {
    return new DefinitionVersion(number, from, rule, null, null, "ada", from);
  }

  @Test
  void aFilterLooksAtEachPart() {
    Action order =
        new Action(
            null,
            START,
            "ann",
            new UUID(1, 1),
            new BigDecimal("20"),
            "USD",
            Set.of("Serums"),
            Set.of("SERUM-30"),
            Customer.NEW);
    assertThat(filter(null, "usd", "serums", "SERUM-30", Customer.NEW).lets(order)).isTrue();
    assertThat(filter(null, "EUR", null, null, null).lets(order)).isFalse();
    assertThat(filter(null, null, "Creams", null, null).lets(order)).isFalse();
    assertThat(filter(null, null, null, "serum-30", null).lets(order)).as("an id").isFalse();
    assertThat(filter(null, null, null, null, Customer.RETURNING).lets(order)).isFalse();
    assertThat(filter("19.99", null, null, null, null).lets(order)).isFalse();
    assertThat(filter("20.00", null, null, null, null).lets(order)).isTrue();
  }

  private static ActionFilter filter(
      String most, String currency, String category, String product, Customer customer) {
    return new ActionFilter(
        null,
        most == null ? null : new BigDecimal(most),
        currency == null ? null : List.of(currency),
        category == null ? null : List.of(category),
        product == null ? null : List.of(product),
        null,
        customer);
  }
}
