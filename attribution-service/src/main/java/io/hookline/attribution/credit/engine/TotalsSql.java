package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.PositionShares;
import io.hookline.engine.credit.RuleModel;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What units get of all orders under several models at once: a row for each unit on a path, with
 * three columns for each model, in the order of the models. Credits, which are whole orders of a
 * model that gives all to one touch, values, and what went back of them.
 */
final class TotalsSql {

  private static final String ON_PATH =
      "(partition by id order by "
          + PathSql.IN_ORDER
          + " rows between unbounded preceding and unbounded following)";

  private TotalsSql() {}

  static String of(CreditSource source, CreditRules rules, Set<RuleModel> models) {
    boolean byAge = models.contains(RuleModel.TIME_DECAY);
    return PathSql.with(source, rules, true)
        + (byAge ? ", " + WeightSql.powers() : "")
        + """
        , placed as (
          select *, row_number() over o as place, count(*) over o as touches, min(age) over o as newest
            from path window o as %s),
        aged as (
          select id, touch_id, age, value, step, rest, rest_step, unit, direct, place, touches,
                 precedence::bigint << 32 | place as rank%s
            from placed order by id, %s),
        """
            .formatted(
                ON_PATH,
                byAge
                    ? ", %s as halvings, %s as position"
                        .formatted(WeightSql.halvings(rules), WeightSql.position(rules))
                    : "",
                PathSql.IN_ORDER)
        + (byAge ? byAge() : ranked("aged", ""))
        + "select unit, "
        + models.stream()
            .map(model -> columns(model, rules.positionShares()))
            .collect(Collectors.joining(", "))
        + " from judged group by unit";
  }

  private static String ranked(String from, String more) {
    return """
    judged as (
      select *, max(rank) over o as top, max(rank) filter (where not direct) over o as led%s
        from %s window o as %s)
    """
        .formatted(more, from, ON_PATH);
  }

  /** The parts of all but the last, and of the last what is then left. */
  private static String byAge() {
    return """
    weighed as (
      select *, %1$s as weight from aged order by id, %2$s),
    summed as (
      select *, max(rank) over o as top, max(rank) filter (where not direct) over o as led,
             (sum(weight) over o)::bigint as weights
        from weighed window o as %3$s),
    parted as (
      select *, credit_part(%4$d, weight, weights) as aged_share,
             credit_part(value / step, weight, weights) * step as aged_value,
             credit_part(rest / rest_step, weight, weights) * rest_step as aged_rest
        from summed order by id, %2$s),
    judged as (
      select *, sum(aged_share) filter (where place < touches) over o as other_shares,
             sum(aged_value) filter (where place < touches) over o as other_values,
             sum(aged_rest) filter (where place < touches) over o as other_rests
        from parted window o as %3$s)
    """
        .formatted(WeightSql.byAge(), PathSql.IN_ORDER, ON_PATH, Credit.WHOLE);
  }

  private static String columns(RuleModel model, PositionShares shares) {
    return switch (model) {
      case LAST_TOUCH -> all("rank = top");
      case FIRST_TOUCH -> all("place = 1");
      case LAST_NON_DIRECT -> all("rank = coalesce(led, top)");
      case LINEAR ->
          sums(
              linear(Long.toString(Credit.WHOLE), "1"),
              linear("value", "step"),
              linear("rest", "rest_step"));
      case POSITION_BASED ->
          sums(
              byPosition(Long.toString(Credit.WHOLE), "1", shares),
              byPosition("value", "step", shares),
              byPosition("rest", "rest_step", shares));
      case TIME_DECAY ->
          sums(
              rest("aged_share", Long.toString(Credit.WHOLE), "other_shares"),
              rest("aged_value", "value", "other_values"),
              rest("aged_rest", "rest", "other_rests"));
    };
  }

  /** All of an order to one touch. */
  private static String all(String taken) {
    return """
    count(*) filter (where %1$s) * %2$d::numeric, sum(value) filter (where %1$s),
    sum(coalesce(value, 0) - rest) filter (where %1$s)"""
        .formatted(taken, Credit.WHOLE);
  }

  private static String sums(String share, String value, String rest) {
    return """
    sum(%1$s), sum(%2$s),
    sum(coalesce(%2$s, 0) - %3$s) filter (where rest is not null)"""
        .formatted(share, value, rest);
  }

  private static String rest(String part, String total, String others) {
    return "case when place < touches then %s else %s - coalesce(%s, 0) end"
        .formatted(part, total, others);
  }

  private static String linear(String total, String step) {
    String part = "%1$s / %2$s / touches * %2$s".formatted(total, step);
    return "case when place < touches then %1$s else %2$s - (touches - 1) * (%1$s) end"
        .formatted(part, total);
  }

  private static String byPosition(String total, String step, PositionShares shares) {
    int both = shares.first() + shares.last();
    String first = part(total, step, Integer.toString(shares.first()), PositionShares.WHOLE + "");
    String firstOfTwo =
        part(total, step, both == 0 ? "1" : shares.first() + "", both == 0 ? "2" : both + "");
    String between =
        part(
            total,
            step,
            Integer.toString(shares.between()),
            PositionShares.WHOLE + " * (touches - 2)");
    return """
    case when touches = 1 then %1$s
         when touches = 2 then case place when 1 then %2$s else %1$s - %2$s end
         when place = 1 then %3$s
         when place < touches then %4$s
         else %1$s - %3$s - (touches - 2) * (%4$s) end"""
        .formatted(total, firstOfTwo, first, between);
  }

  private static String part(String total, String step, String weight, String weights) {
    return "credit_part(%1$s / %2$s, %3$s, %4$s) * %2$s".formatted(total, step, weight, weights);
  }
}
