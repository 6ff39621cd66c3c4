package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.unit.OrderScope;
import io.hookline.attribution.credit.unit.UnitKeys;
import io.hookline.attribution.evidence.eligible.BoundEvidence;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.Precedence;
import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.credit.Windows;
import io.hookline.engine.port.UnitDimension;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The brand's own orders and touches, with the numbers that a chain has given to sources.
 *
 * @param zone by which days are the brand's
 * @param cent how many 10<sup>-4</sup> the currency's smallest unit has
 */
record BrandSource(
    String brand, UUID chain, OrderScope scope, Windows windows, String zone, int cent)
    implements CreditSource {

  /** Of touches that people make themselves. */
  private static final List<TouchKind> ACTS =
      List.of(
          TouchKind.CLICK, TouchKind.QR, TouchKind.VISIT, TouchKind.VIEW, TouchKind.ENGAGED_VIEW);

  private static final String NO_LINK = "'00000000-0000-0000-0000-000000000000'::uuid";

  /** Scans are clicks of what stands in a place. */
  private static final String KIND =
      """
      (case t.kind when 'CLICK' then case when u.scanned then %d else %d end
                   when 'VIEW' then %d when 'ENGAGED_VIEW' then %d else %d end)::smallint"""
          .formatted(
              TouchKind.QR.number(),
              TouchKind.CLICK.number(),
              TouchKind.VIEW.number(),
              TouchKind.ENGAGED_VIEW.number(),
              TouchKind.VISIT.number());

  private static final String PRECEDENCE =
      "(case when t.kind in ('VIEW', 'ENGAGED_VIEW') then %d else %d end)::smallint"
          .formatted(Precedence.VIEW, Precedence.ACT);

  private static final String OF_UNIT =
      "u.origin_id = %1$s.origin_id and u.link_id = coalesce(%1$s.link_id, "
          + NO_LINK
          + ") and %1$s.occurred_at >= u.since and %1$s.occurred_at < u.until";

  /**
   * Amounts beyond 64 bits, which are nobody's, are not known. A conversion's earliest instant is a
   * column: under row-level security an expression would not be let into an index condition.
   */
  private static final String ORDERS =
      """
      select %s, %s as value, case when c.refunded = 0 then 0 else coalesce(%s, 0) end as refunded,
             c.occurred_at - interval '%d hours' as earliest, %s as counted
        from conversion c
       where c.brand = :brand and %s""";

  private static final String FIRST =
      """
      (c.person_id is null
        or not exists (select from conversion o
                        where o.brand = :brand and o.person_id = c.person_id %s
                          and (o.occurred_at, o.id) < (c.occurred_at, c.id)))""";

  private static final String TOUCHED =
      """
      select %1$s, t.touch_id, t.occurred_at as at, %2$s as kind, u.unit, u.direct,
             %3$s as precedence
        from wanted w
        join person_touch t on t.brand = :brand and t.person_id = w.person_id
                           and t.occurred_at >= w.earliest and t.occurred_at < w.at
                           and t.occurred_at > 'epoch' %4$s
        join unit u on %5$s
       where %6$s""";

  private static final String NAMED_CLICKS =
      """
      select %1$s, t.touch_id, t.occurred_at as at, %2$s as kind, u.unit, u.direct,
             %3$s as precedence
        from (%4$s) t
        join wanted w on w.id = t.id
        join unit u on %5$s""";

  private static final String CODES =
      """
      select %%1$s, w.promo_code_id as touch_id, w.ordered_at as at, %d::smallint as kind,
             u.unit, u.direct,
             (case w.precedence when 'CODE' then %d else %d end)::smallint as precedence
        from (%%2$s) w
        join unit u on u.promo_code_id = w.promo_code_id"""
          .formatted(TouchKind.PROMO_CODE.number(), Precedence.CODE_FIRST, Precedence.CODE);

  private static final String ANSWERS =
      """
      select %%1$s, a.answer_id as touch_id, a.answered_at as at, %d::smallint as kind, u.unit,
             u.direct, %d::smallint as precedence
        from (%%2$s) a
        join wanted w on w.id = a.id
        join unit u on u.survey_id = a.survey_id and u.answer = a.answer"""
          .formatted(TouchKind.SURVEY.number(), Precedence.ANSWER);

  private static final String NOTHING =
      """
      select %s, null::uuid as touch_id, w.at, 0::smallint as kind, 0 as unit, false as direct,
             0::smallint as precedence
        from wanted w where false""";

  @Override
  public String orders(Counting counting, boolean refunded) {
    return ORDERS.formatted(
        BoundEvidence.COLUMNS,
        stored("c.value"),
        stored("c.refunded"),
        windows().hours(longest()),
        counting == Counting.EVERY
            ? "true"
            : FIRST.formatted(scope.from() == null ? "" : "and o.occurred_at >= :from"),
        scope.orders() + (refunded ? " and c.refunded <> 0" : ""));
  }

  private static String stored(String amount) {
    return "case when abs(%1$s) < 900000000000000 then (%1$s * 10000)::bigint end"
        .formatted(amount);
  }

  private TouchKind longest() {
    return ACTS.stream()
        .max((one, other) -> Integer.compare(windows.hours(one), windows.hours(other)))
        .orElseThrow();
  }

  @Override
  public String units() {
    return """
    select unit, direct, scanned, origin_id, coalesce(link_id, %s) as link_id,
           coalesce(since, '-infinity') as since, coalesce(until, 'infinity') as until,
           promo_code_id, survey_id, answer
      from units_of_chain(:brand, :chain)"""
        .formatted(NO_LINK);
  }

  @Override
  public String keys(UnitDimension dimension) {
    return keysOf(dimension);
  }

  static String keysOf(UnitDimension dimension) {
    return """
    select unit, %1$s as key from units_of_chain(:brand, :chain) where %1$s is not null"""
        .formatted(UnitKeys.key(dimension));
  }

  @Override
  public String touched(KindWindows windows) {
    return TOUCHED.formatted(
        PathSql.OF_ORDER,
        KIND,
        PRECEDENCE,
        ofPersons("t.person_id"),
        OF_UNIT.formatted("t"),
        within());
  }

  private String ofPersons(String person) {
    return scope.of() == OrderScope.Of.NOBODY ? "and false" : scope.persons(person);
  }

  /** By the kind that is stored as far as that says it. */
  private String within() {
    KindWindows all = new KindWindows(windows);
    boolean one = windows.click() == windows.qr();
    List<TouchKind> kinds =
        one ? ACTS.stream().filter(kind -> kind != TouchKind.QR).toList() : ACTS;
    return one
        ? all.within(kinds, kind -> "'" + kind + "'", "t.kind", "t.occurred_at", "w.at")
        : all.within(kinds, kind -> Integer.toString(kind.number()), KIND, "t.occurred_at", "w.at");
  }

  @Override
  public String named() {
    List<String> kinds = new ArrayList<>();
    if (windows.click() > 0 || windows.qr() > 0) {
      kinds.add(
          NAMED_CLICKS.formatted(
              PathSql.OF_ORDER, KIND, PRECEDENCE, BoundEvidence.CLICKS, OF_UNIT.formatted("t")));
    }
    if (windows.promoCode() > 0) {
      kinds.add(
          CODES.formatted(
              PathSql.OF_ORDER.replace("w.at as ordered_at", "w.ordered_at"),
              BoundEvidence.codes(PathSql.OF_ORDER)));
    }
    if (windows.survey() > 0) {
      kinds.add(ANSWERS.formatted(PathSql.OF_ORDER, BoundEvidence.ANSWERS));
    }
    return kinds.isEmpty()
        ? NOTHING.formatted(PathSql.OF_ORDER)
        : String.join(" union all ", kinds);
  }

  @Override
  public String refunds() {
    return """
    select d.conversion_id,
           row_number() over (partition by d.conversion_id order by d.day) as place,
           d.day::text as label, d.amount
      from (select f.conversion_id, (f.occurred_at at time zone :zone)::date as day,
                   sum(%s)::bigint as amount
              from wanted w
              join refund f on f.brand = :brand and f.conversion_id = w.id and f.amount > 0
             where w.refunded <> 0
             group by 1, 2) d"""
        .formatted(stored("f.amount"));
  }

  @Override
  public String acts(KindWindows windows) {
    return """
    select t.person_id, t.touch_id, t.occurred_at as at, %1$s as kind, u.unit
      from person_touch t
      join unit u on %2$s
     where t.brand = :brand %3$s and t.occurred_at > 'epoch' and %1$s in %4$s %5$s"""
        .formatted(
            KIND,
            OF_UNIT.formatted("t"),
            ofPersons("t.person_id"),
            windows.on(),
            scope.from() == null ? "" : "and t.occurred_at >= :from");
  }

  /**
   * All touches of whoever has an order in scope, of kinds that are on, whenever they were: {@code
   * person_id, touch_id, at, kind, unit, direct, precedence}.
   */
  String ofBuyers(KindWindows windows) {
    return """
    select t.person_id, t.touch_id, t.occurred_at as at, %1$s as kind, u.unit, u.direct,
           %2$s as precedence
      from person_touch t
      join unit u on %3$s
     where t.brand = :brand %4$s and t.occurred_at > 'epoch' and %1$s in %5$s
       and exists (select from conversion c
                    where c.brand = :brand and c.person_id = t.person_id and %6$s)"""
        .formatted(
            KIND,
            PRECEDENCE,
            OF_UNIT.formatted("t"),
            ofPersons("t.person_id"),
            windows.on(),
            scope.orders());
  }

  @Override
  public <S extends SqlStatement<S>> S bind(S statement) {
    return scope.bind(statement.bind("brand", brand).bind("chain", chain).bind("zone", zone));
  }
}
