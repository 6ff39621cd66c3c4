package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.CreditRules;

/** Which touches lead to each order, in the order in which they do. */
final class PathSql {

  /** What of an order {@code w} goes along with its touches. */
  static final String OF_ORDER =
      "w.id, w.value, w.step, w.rest, w.rest_step, w.counted, w.at as ordered_at";

  /** By what a path is in its order: the oldest first, equal instants by id. */
  static final String IN_ORDER = "age desc, touch_id";

  /** A window over a whole path. */
  static final String ON_PATH =
      "(partition by id order by "
          + IN_ORDER
          + " rows between unbounded preceding and unbounded following)";

  private PathSql() {}

  /**
   * Begins a statement, with these of it:
   *
   * <ul>
   *   <li>{@code wanted}: the orders. What is left of a value behind all refunds is {@code rest},
   *       null where nothing went back. An amount is shared out in steps: of the smallest unit of
   *       the currency where it is in such, else as finely as it is stored
   *   <li>{@code path}: a row for each eligible touch, with its age in microseconds. What is told
   *       as later than the order is of its instant
   * </ul>
   *
   * @param counted whether orders that do not count have no path
   */
  static String with(CreditSource source, CreditRules rules, boolean counted) {
    return with(source, rules, counted, false);
  }

  /**
   * @param refunded only of orders from which something went back
   */
  static String with(CreditSource source, CreditRules rules, boolean counted, boolean refunded) {
    KindWindows windows = new KindWindows(rules.windows());
    return """
    with wanted as materialized (
      select o.*, %1$s as step,
             case when o.refunded <> 0 then coalesce(o.value, 0) - o.refunded end as rest,
             %2$s as rest_step
        from (%3$s offset 0) o),
    unit as materialized (%4$s),
    path as (
      select id, value, step, rest, rest_step, touch_id, at, kind, unit, direct, precedence, counted,
             case when at < ordered_at
                  then round(date_part('epoch', ordered_at - at) * 1000000)::bigint
                  else 0 end as age
        from (%5$s
              union all
              select *
                from (%6$s) named
               where at > 'epoch' and kind in %7$s
                 and at >= ordered_at - %8$s and at <= ordered_at + %8$s) evidence
       where %9$s)
    """
        .formatted(
            step("o.value", source.cent()),
            step("(coalesce(o.value, 0) - o.refunded)", source.cent()),
            source.orders(rules.counting(), refunded),
            source.units(),
            source.touched(windows),
            source.named(),
            windows.on(),
            windows.of("kind"),
            counted ? "counted" : "true");
  }

  private static String step(String amount, int cent) {
    return cent == 1
        ? "1"
        : "case when %s %% %d = 0 then %d else 1 end".formatted(amount, cent, cent);
  }
}
