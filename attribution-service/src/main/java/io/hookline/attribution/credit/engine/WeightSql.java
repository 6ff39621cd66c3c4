package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.HalfLife;
import io.hookline.engine.credit.PositionShares;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a touch weighs, by its place on its path; as {@link io.hookline.engine.credit.Weights}. */
final class WeightSql {

  private static final long MICROS_PER_HOUR = 3_600_000_000L;

  private WeightSql() {}

  /** Of a touch among {@code touches} at {@code place}, from 1. */
  static String byPosition(PositionShares shares) {
    return """
    case when touches = 1 or touches = 2 and %1$d + %2$d = 0 then 1
         when touches = 2 then case place when 1 then %1$d else %2$d end
         when place = 1 then %1$d * (touches - 2)
         when place = touches then %2$d * (touches - 2)
         else %3$d end"""
        .formatted(shares.first(), shares.last(), shares.between());
  }

  /** How many whole half-lives a touch is older than the newest one. */
  static String halvings(CreditRules rules) {
    return "(age - newest) / " + halfLife(rules);
  }

  /** Where its age lies in the one that is not over, in steps. */
  static String position(CreditRules rules) {
    return "((age - newest) %% %1$d)::float8 * %2$d::float8 / %1$d::float8"
        .formatted(halfLife(rules), HalfLife.STEPS);
  }

  /**
   * Of {@code halvings} and {@code position}; the steps and their order are those of {@link
   * HalfLife}. {@code powers} is the row of {@link #powers}.
   */
  static String byAge() {
    String y =
        "((position - floor(position)) * %s::float8)"
            .formatted(Double.toString(HalfLife.LN2_BY_STEPS));
    return """
    case when touches = 1 then 1
         else floor((select table_of from powers)[floor(position)::int + 1]
                    * (1::float8 - %1$s * (1::float8 - %1$s / 2::float8)))::bigint
              >> least(halvings, 63)::int end"""
        .formatted(y);
  }

  /** {@link HalfLife#table}, once a statement. */
  static String powers() {
    return Arrays.stream(HalfLife.table())
        .mapToObj(Long::toString)
        .collect(
            Collectors.joining(
                ",", "powers as materialized (select '{", "}'::float8[] as table_of)"));
  }

  private static long halfLife(CreditRules rules) {
    return rules.halfLifeHours() * MICROS_PER_HOUR;
  }
}
