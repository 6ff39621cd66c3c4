package io.hookline.engine.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the credit of any single conversion. */
class CreditProperties {

  private static final long HOUR = 3_600_000_000L;
  private static final long ORDER_AT = 3_000 * HOUR;

  @Provide
  Arbitrary<CreditRules> rules() {
    Arbitrary<Integer> hours = Arbitraries.of(0, 1, 24, 168, 2160);
    Arbitrary<Windows> windows =
        hours
            .list()
            .ofSize(7)
            .map(
                w ->
                    new Windows(
                        w.get(0), w.get(1), w.get(2), w.get(3), w.get(4), w.get(5), w.get(6)));
    Arbitrary<PositionShares> shares =
        Arbitraries.integers()
            .between(0, 10_000)
            .flatMap(
                first ->
                    Arbitraries.integers()
                        .between(0, 10_000 - first)
                        .map(last -> new PositionShares(first, last)));
    return Combinators.combine(
            windows,
            Arbitraries.of(RuleModel.class),
            shares,
            Arbitraries.integers().between(1, 2160))
        .as(
            (window, model, share, life) ->
                new CreditRules(window, model, share, life, Counting.EVERY));
  }

  @Provide
  Arbitrary<List<Evidence>> evidence() {
    Arbitrary<Long> instants =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-HOUR, ORDER_AT + 2160 * HOUR),
            Arbitraries.of(0L, 1L, 24L, 168L, 2160L)
                .flatMap(
                    hours ->
                        Arbitraries.longs()
                            .between(-1, 1)
                            .map(micros -> ORDER_AT - hours * HOUR + micros)));
    return Combinators.combine(
            Arbitraries.longs(),
            instants,
            Arbitraries.of(TouchKind.class),
            Arbitraries.of(true, false, false))
        .as(
            (id, at, kind, bound) ->
                new Evidence(
                    new Touch(new UUID(id, ~id), at, kind, 1, kind == TouchKind.VISIT), bound))
        .list()
        .uniqueElements(piece -> piece.touch().id())
        .ofMaxSize(25);
  }

  @Provide
  Arbitrary<List<Refund>> refunds() {
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.longs().between(ORDER_AT, ORDER_AT + 5),
            Arbitraries.longs().between(0, 20_000))
        .as((id, at, amount) -> new Refund(new UUID(id, id), new UUID(7, 7), at, amount))
        .list()
        .uniqueElements(Refund::id)
        .ofMaxSize(6);
  }

  @Property(tries = 2_000, seed = "1")
  void sharesSumToOneAndValuesToTheValue(
      @ForAll("rules") CreditRules rules, @ForAll("evidence") List<Evidence> evidence) {
    ConversionCredit credit = credit(9_999L, evidence, List.of(), rules);

    if (!credit.credits().isEmpty()) {
      assertThat(credit.credits().stream().mapToLong(Credit::share).sum()).isEqualTo(Credit.WHOLE);
      assertThat(credit.credits().stream().mapToLong(Credit::value).sum()).isEqualTo(9_999L);
      assertThat(credit.credits()).allMatch(c -> c.share() >= 0 && c.value() >= 0);
    }
  }

  @Property(tries = 1_000, seed = "2")
  void orderOfArrivalDoesNotMatter(
      @ForAll("rules") CreditRules rules,
      @ForAll("evidence") List<Evidence> evidence,
      @ForAll("refunds") List<Refund> refunds,
      @ForAll Random random) {
    List<Evidence> mixed = new ArrayList<>(evidence);
    mixed.addAll(evidence);
    Collections.shuffle(mixed, random);
    List<Refund> mixedRefunds = new ArrayList<>(refunds);
    Collections.shuffle(mixedRefunds, random);

    assertThat(credit(500L, mixed, mixedRefunds, rules))
        .isEqualTo(credit(500L, evidence, refunds, rules));
  }

  @Property(tries = 2_000, seed = "3")
  void nothingGoesToATouchOutsideOfItsWindow(
      @ForAll("rules") CreditRules rules, @ForAll("evidence") List<Evidence> evidence) {
    List<UUID> named =
        evidence.stream().filter(Evidence::bound).map(piece -> piece.touch().id()).toList();

    for (Credit credit : credit(1L, evidence, List.of(), rules).credits()) {
      Touch touch = credit.touch();
      long window = rules.windows().micros(touch.kind());
      assertThat(window).isPositive();
      assertThat(touch.at()).isGreaterThanOrEqualTo(ORDER_AT - window);
      assertThat(touch.at())
          .isLessThan(named.contains(touch.id()) ? ORDER_AT + window + 1 : ORDER_AT);
    }
  }

  @Property(tries = 2_000, seed = "4")
  void whatIsNotEligibleCouldAsWellNotBeThere(
      @ForAll("rules") CreditRules rules, @ForAll("evidence") List<Evidence> evidence) {
    List<Evidence> eligible =
        evidence.stream()
            .filter(piece -> Eligibility.of(piece, ORDER_AT, rules.windows()).isEligible())
            .toList();

    assertThat(credit(500L, eligible, List.of(), rules))
        .isEqualTo(credit(500L, evidence, List.of(), rules));
  }

  @Property(tries = 2_000, seed = "5")
  void refundsMirror(
      @ForAll("rules") CreditRules rules,
      @ForAll("evidence") List<Evidence> evidence,
      @ForAll("refunds") List<Refund> refunds) {
    long value = refunds.stream().mapToLong(Refund::amount).sum();
    ConversionCredit credit = credit(value, evidence, refunds, rules);

    for (int at = 0; at < credit.credits().size(); at++) {
      int touch = at;
      assertThat(credit.refunds().stream().mapToLong(refund -> refund.values().get(touch)).sum())
          .isEqualTo(credit.credits().get(at).value());
    }
    for (RefundCredit refund : credit.refunds()) {
      assertThat(refund.values().stream().mapToLong(Long::longValue).sum())
          .isEqualTo(refund.refund().amount());
    }
  }

  private static ConversionCredit credit(
      Long value, List<Evidence> evidence, List<Refund> refunds, CreditRules rules) {
    Conversion order = new Conversion(new UUID(7, 7), new UUID(1, 1), ORDER_AT, value);
    return WorkOutCredit.of(new Journey(order, true, evidence, refunds), rules);
  }
}
