package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.PositionShares;
import io.hookline.engine.credit.RuleModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What units get of all orders under several models at once: a row for each unit on a path. What
 * went back is asked for apart, of the few orders from which something did: sums of nothing are not
 * for nothing.
 */
final class TotalsSql {

  /** What is shared out, in steps that it is shared out in. */
  private record Amount(String name, String total, String step) {

    static final Amount SHARE = new Amount("share", Long.toString(Credit.WHOLE), "1");
    static final Amount VALUE = new Amount("value", "value", "step");

    /** What is left behind all refunds. */
    static final Amount REST = new Amount("rest", "rest", "rest_step");

    private String part(String weight, String weights) {
      return "credit_part(%1$s / %2$s, %3$s, %4$s) * %2$s".formatted(total, step, weight, weights);
    }

    /** Parts of all touches but the last, which has what is then left. */
    private String shared(String part, String others) {
      return "case when place < touches then %s else %s - %s end".formatted(part, total, others);
    }
  }

  /** Behind the first window a place says where a touch stands, so the others need no order. */
  private static final String OF_ORDER = "(partition by id)";

  private TotalsSql() {}

  /** Credit and value, two columns for each model, in the order of the models. */
  static String given(CreditSource source, CreditRules rules, Set<RuleModel> models) {
    List<String> columns = new ArrayList<>();
    for (RuleModel model : models) {
      String taken = taken(model);
      if (taken == null) {
        columns.add("sum(" + part(model, Amount.SHARE, rules.positionShares()) + ")");
        columns.add("sum(" + part(model, Amount.VALUE, rules.positionShares()) + ")");
      } else {
        columns.add("count(*) filter (where %s) * %d::numeric".formatted(taken, Credit.WHOLE));
        columns.add("sum(value) filter (where %s)".formatted(taken));
      }
    }
    return sql(source, rules, models, List.of(Amount.SHARE, Amount.VALUE), columns);
  }

  /** What refunds take, a column for each model. */
  static String back(CreditSource source, CreditRules rules, Set<RuleModel> models) {
    List<String> columns = new ArrayList<>();
    for (RuleModel model : models) {
      String taken = taken(model);
      columns.add(
          taken == null
              ? "sum(coalesce(%s, 0) - (%s))"
                  .formatted(
                      part(model, Amount.VALUE, rules.positionShares()),
                      part(model, Amount.REST, rules.positionShares()))
              : "sum(coalesce(value, 0) - rest) filter (where %s)".formatted(taken));
    }
    return sql(source, rules, models, List.of(Amount.VALUE, Amount.REST), columns);
  }

  private static String sql(
      CreditSource source,
      CreditRules rules,
      Set<RuleModel> models,
      List<Amount> amounts,
      List<String> columns) {
    boolean byAge = models.contains(RuleModel.TIME_DECAY);
    return PathSql.with(source, rules, true, amounts.contains(Amount.REST))
        + (byAge ? ", " + WeightSql.powers() : "")
        + """
        , placed as (
          select *, row_number() over o as place, count(*) over o as touches, min(age) over o as newest
            from path window o as %s),
        aged as (
          select id, value, step, rest, rest_step, unit, direct, place, touches,
                 precedence::bigint << 32 | place as rank%s
            from placed order by id),
        """
            .formatted(
                PathSql.ON_PATH,
                byAge
                    ? ", %s as halvings, %s as position"
                        .formatted(WeightSql.halvings(rules), WeightSql.position(rules))
                    : "")
        + (byAge ? byAge(amounts) : ranked("judged", "aged", ""))
        + "select unit, "
        + String.join(", ", columns)
        + " from judged group by unit";
  }

  private static String ranked(String name, String from, String more) {
    return """
    %s as (
      select *, max(rank) over o as top, max(rank) filter (where not direct) over o as led%s
        from %s window o as %s)
    """
        .formatted(name, more, from, OF_ORDER);
  }

  private static String byAge(List<Amount> amounts) {
    List<String> parts = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Amount amount : amounts) {
      parts.add(amount.part("weight", "weights") + " as aged_" + amount.name());
      others.add(
          "coalesce(sum(aged_%1$s) filter (where place < touches) over o, 0)::bigint as other_%1$s"
              .formatted(amount.name()));
    }
    return "weighed as (select *, "
        + WeightSql.byAge()
        + " as weight from aged order by id), "
        + ranked("summed", "weighed", ", (sum(weight) over o)::bigint as weights")
        + """
        , parted as (select *, %s from summed order by id),
        judged as (select *, %s from parted window o as %s)
        """
            .formatted(String.join(", ", parts), String.join(", ", others), OF_ORDER);
  }

  /** Which touch gets all; null of a model that shares out. */
  private static String taken(RuleModel model) {
    return switch (model) {
      case LAST_TOUCH -> "rank = top";
      case FIRST_TOUCH -> "place = 1";
      case LAST_NON_DIRECT -> "rank = coalesce(led, top)";
      default -> null;
    };
  }

  private static String part(RuleModel model, Amount amount, PositionShares shares) {
    return switch (model) {
      case LINEAR -> linear(amount);
      case POSITION_BASED -> byPosition(amount, shares);
      case TIME_DECAY -> amount.shared("aged_" + amount.name(), "other_" + amount.name());
      default -> throw new IllegalArgumentException(model + " shares nothing out");
    };
  }

  private static String linear(Amount amount) {
    String part = "%1$s / %2$s / touches * %2$s".formatted(amount.total(), amount.step());
    return amount.shared(part, "(touches - 1) * (" + part + ")");
  }

  private static String byPosition(Amount amount, PositionShares shares) {
    int both = shares.first() + shares.last();
    String first = amount.part(shares.first() + "", PositionShares.WHOLE + "");
    String firstOfTwo =
        amount.part(both == 0 ? "1" : shares.first() + "", both == 0 ? "2" : both + "");
    String between = amount.part(shares.between() + "", PositionShares.WHOLE + " * (touches - 2)");
    return """
    case when touches = 1 then %1$s
         when touches = 2 then case place when 1 then %2$s else %1$s - %2$s end
         when place = 1 then %3$s
         when place < touches then %4$s
         else %1$s - %3$s - (touches - 2) * (%4$s) end"""
        .formatted(amount.total(), firstOfTwo, first, between);
  }
}
