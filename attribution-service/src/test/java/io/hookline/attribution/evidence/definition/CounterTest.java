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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CounterTest {

  private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");
  private static final Instant END = START.plus(Duration.ofDays(30));
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private static Action at(long hours, String who, String value, String... categories) {
    return new Action(
        new UUID(0, hours),
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
    return Counter.of(actions, at -> rule, START, END, ZONE);
  }

  @Test
  void oncePerPersonCountsTheFirstWhateverTheOrderOfReading() {
    List<Action> actions =
        new ArrayList<>(
            List.of(
                at(-5, "ann", "1"),
                at(1, "ann", "2"),
                at(2, "bob", "4"),
                at(30, "bob", "8"),
                at(60, "bob", "16"),
                at(61, null, "32"),
                at(62, null, "64")));
    CountingRule ever = rule(null, null, new Counting(How.ONCE, null));
    CountingRule daily = rule(null, null, new Counting(How.ONCE, 28));
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(actions, new Random(i));
      assertThat(count(ever, actions).all())
          .as("Ann had counted before the period; nobody is counted each time")
          .isEqualTo(new Counter.Count(3, 3, new BigDecimal("100"), 3));
      assertThat(count(daily, actions).all().value())
          .as("28 hours after the last counted one")
          .isEqualTo(new BigDecimal("124"));
    }
    assertThat(count(rule(null, null, null), actions).all().count()).isEqualTo(6);
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
    Counter counter =
        Counter.of(
            List.of(at(1, "a", null), at(2, "b", null)),
            DefinitionVersion.rules(versions),
            START,
            END,
            ZONE);
    assertThat(counter.all().value()).isEqualTo(new BigDecimal("11"));
  }

  private static DefinitionVersion version(int number, Instant from, CountingRule rule) {
    return new DefinitionVersion(number, from, rule, null, null, "ada", from);
  }

  @Test
  void aFilterLooksAtEachPart() {
    Action order =
        new Action(
            new UUID(0, 1),
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
