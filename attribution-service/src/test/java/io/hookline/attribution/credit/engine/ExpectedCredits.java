package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.engine.RandomBrand.Act;
import io.hookline.attribution.credit.engine.RandomBrand.Order;
import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.Precedence;
import io.hookline.engine.credit.Refund;
import io.hookline.engine.credit.RefundCredit;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.port.CreditData;
import io.hookline.engine.port.ReferenceEngine;
import io.hookline.engine.port.Unit;
import io.hookline.engine.port.UnitDimension;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What runs have to say of a brand, by the engines' reference. */
final class ExpectedCredits {

  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  /**
   * A numbered source, as it is stored.
   *
   * @param link null for visits, codes and answers
   */
  record Numbered(
      int unit,
      UUID origin,
      UUID link,
      Instant since,
      Instant until,
      UUID code,
      String answer,
      boolean scanned,
      boolean direct,
      String channel) {

    boolean isOf(Act act) {
      return act.origin().equals(origin)
          && (act.link() == null ? link == null : act.link().equals(link))
          && (since == null || !act.at().isBefore(since))
          && (until == null || act.at().isBefore(until));
    }
  }

  /**
   * A row of an order, as it is stored.
   *
   * @param back what went back by days, also of an order without credit
   */
  record Row(
      boolean counted,
      List<UUID> touches,
      List<Integer> kinds,
      List<Integer> units,
      List<Long> shares,
      List<Long> values,
      Integer lastTouch,
      Map<LocalDate, Long> back,
      Map<LocalDate, List<Long>> refunds) {}

  private final RandomBrand brand;
  private final List<Numbered> units;

  ExpectedCredits(RandomBrand brand, List<Numbered> units) {
    this.brand = brand;
    this.units = units;
  }

  Map<UUID, Row> of(CreditRules rules, Instant from) {
    List<Order> orders =
        brand.orders.stream().filter(order -> from == null || !order.at().isBefore(from)).toList();
    Map<UUID, Order> byId = orders.stream().collect(Collectors.toMap(Order::id, order -> order));
    ReferenceEngine engine = new ReferenceEngine(data(orders, byId));
    Map<UUID, Row> rows = new HashMap<>();
    engine
        .credits(rules)
        .forEach(
            credit -> rows.put(credit.conversion(), row(credit, byId.get(credit.conversion()))));
    return rows;
  }

  /** Of each model what a unit gets: credit, value and what went back of it. */
  Map<RuleModel, Map<Integer, List<BigInteger>>> totals(CreditRules rules) {
    Map<RuleModel, Map<Integer, List<BigInteger>>> totals = new EnumMap<>(RuleModel.class);
    for (RuleModel model : RuleModel.values()) {
      Map<Integer, List<BigInteger>> byUnit = new HashMap<>();
      of(rules.with(model), null).values().forEach(row -> add(byUnit, row));
      totals.put(model, byUnit);
    }
    return totals;
  }

  private static void add(Map<Integer, List<BigInteger>> byUnit, Row row) {
    for (int touch = 0; touch < row.touches().size(); touch++) {
      int at = touch;
      long value = row.values() == null ? 0 : row.values().get(at);
      long back = row.refunds().values().stream().mapToLong(parts -> parts.get(at)).sum();
      byUnit.merge(
          row.units().get(at),
          List.of(
              BigInteger.valueOf(row.shares().get(at)),
              BigInteger.valueOf(value),
              BigInteger.valueOf(back)),
          (some, more) ->
              List.of(
                  some.get(0).add(more.get(0)),
                  some.get(1).add(more.get(1)),
                  some.get(2).add(more.get(2))));
    }
  }

  PathCounts paths(CreditRules rules, Instant until) {
    Map<UUID, Order> byId =
        brand.orders.stream().collect(Collectors.toMap(Order::id, order -> order));
    return new ReferenceEngine(data(brand.orders, byId))
        .paths(rules, UnitDimension.CHANNEL, micros(until));
  }

  private CreditData data(List<Order> orders, Map<UUID, Order> byId) {
    List<CreditData.PersonTouch> touches =
        brand.acts.stream()
            .map(act -> new CreditData.PersonTouch(act.person(), touch(act)))
            .toList();
    List<CreditData.NamedTouch> named = new ArrayList<>();
    brand.namedClicks.stream()
        .filter(click -> byId.containsKey(click.order()))
        .forEach(click -> named.add(new CreditData.NamedTouch(click.order(), touch(click.act()))));
    brand.namedCodes.stream()
        .filter(code -> byId.containsKey(code.order()))
        .forEach(code -> named.add(named(code, byId.get(code.order()))));
    brand.answers.stream()
        .filter(answer -> byId.containsKey(answer.order()))
        .forEach(answer -> named.add(named(answer)));
    return new CreditData(
        units.stream()
            .map(
                unit ->
                    new Unit(
                        unit.unit(), unit.direct(), Map.of(UnitDimension.CHANNEL, unit.channel())))
            .toList(),
        touches,
        orders.stream().map(ExpectedCredits::conversion).toList(),
        named,
        brand.refunds.stream()
            .filter(refund -> byId.containsKey(refund.order()))
            .map(
                refund ->
                    new Refund(
                        refund.id(), refund.order(), micros(refund.at()), refund.amount() / 100))
            .toList());
  }

  private Touch touch(Act act) {
    Numbered unit = units.stream().filter(one -> one.isOf(act)).findFirst().orElseThrow();
    return new Touch(
        act.id(), micros(act.at()), brand.kind(act, unit.scanned()), unit.unit(), unit.direct());
  }

  private CreditData.NamedTouch named(RandomBrand.NamedCode code, Order order) {
    int unit =
        units.stream()
            .filter(one -> code.code().equals(one.code()))
            .findFirst()
            .orElseThrow()
            .unit();
    boolean first = brand.codes.indexOf(code.code()) == 2;
    return new CreditData.NamedTouch(
        order.id(),
        new Touch(
            code.code(),
            micros(order.at()),
            TouchKind.PROMO_CODE,
            unit,
            false,
            first ? Precedence.CODE_FIRST : Precedence.CODE));
  }

  private CreditData.NamedTouch named(RandomBrand.Answer answer) {
    int unit =
        units.stream()
            .filter(one -> answer.answer().equals(one.answer()))
            .findFirst()
            .orElseThrow()
            .unit();
    return new CreditData.NamedTouch(
        answer.order(), new Touch(answer.id(), micros(answer.at()), TouchKind.SURVEY, unit, false));
  }

  /** In cents, or in hundredths of them where it is in no whole ones. */
  private static Conversion conversion(Order order) {
    Long value = order.value() == null ? null : order.value() / unit(order);
    return new Conversion(order.id(), order.person(), micros(order.at()), value);
  }

  private static long unit(Order order) {
    return order.value() != null && order.value() % 100 != 0 ? 1 : 100;
  }

  private Map<LocalDate, Long> back(Order order) {
    Map<LocalDate, Long> back = new TreeMap<>();
    brand.refunds.stream()
        .filter(refund -> refund.order().equals(order.id()))
        .forEach(
            refund ->
                back.merge(refund.at().atZone(ZONE).toLocalDate(), refund.amount(), Long::sum));
    return back;
  }

  private Row row(ConversionCredit credit, Order order) {
    List<Credit> credits = credit.credits();
    Map<LocalDate, List<Long>> refunds = new TreeMap<>();
    for (RefundCredit refund : credit.refunds()) {
      Refund back = refund.refund();
      LocalDate day = Instant.EPOCH.plus(back.at(), ChronoUnit.MICROS).atZone(ZONE).toLocalDate();
      refunds.merge(
          day,
          refund.values().stream().map(value -> value * unit(order)).toList(),
          ExpectedCredits::sum);
    }
    return new Row(
        credit.counted(),
        credits.stream().map(one -> one.touch().id()).toList(),
        credits.stream().map(one -> one.touch().kind().number()).toList(),
        credits.stream().map(one -> one.touch().unit()).toList(),
        credits.stream().map(Credit::share).toList(),
        order.value() == null
            ? null
            : credits.stream().map(one -> one.value() * unit(order)).toList(),
        lastTouch(credits),
        back(order),
        refunds);
  }

  private static Integer lastTouch(List<Credit> credits) {
    Integer last = null;
    for (int at = 0; at < credits.size(); at++) {
      int precedence = credits.get(at).touch().precedence();
      if (last == null || precedence >= credits.get(last - 1).touch().precedence()) {
        last = at + 1;
      }
    }
    return last;
  }

  private static List<Long> sum(List<Long> some, List<Long> more) {
    List<Long> sums = new ArrayList<>();
    for (int at = 0; at < some.size(); at++) {
      sums.add(some.get(at) + more.get(at));
    }
    return sums;
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
