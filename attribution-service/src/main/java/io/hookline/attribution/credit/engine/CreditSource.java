package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.Counting;
import io.hookline.engine.port.UnitDimension;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Where the statements of this room find orders and touches. Each text is a {@code select}; those
 * behind {@link #orders} may read {@code wanted}, which has its rows, and {@code unit}.
 */
interface CreditSource {

  /**
   * The orders that are asked for: {@code id, person_id, at, value, refunded, counted}. Amounts are
   * in 10<sup>-4</sup> of the currency, value null where it is not known; refunded is 0 for
   * nothing.
   *
   * @param refunded those alone from which something went back
   */
  String orders(Counting counting, boolean refunded);

  /** What touches stand for: {@code unit, direct} and whatever {@link #touched} joins by. */
  String units();

  /** Which key each unit has of a dimension: {@code unit, key}. */
  String keys(UnitDimension dimension);

  /**
   * The touches of who placed an order {@code w} of {@code wanted}, before it and within their
   * windows: {@code touch_id, at, kind, unit, direct, precedence} and of the order {@link
   * PathSql#OF_ORDER}.
   */
  String touched(KindWindows windows);

  /** Touches that belong to an order otherwise, of the same columns, in or out of windows. */
  String named();

  /**
   * What went back, in parts: {@code conversion_id, place, label, amount}, the place from 1 in the
   * order in which it did.
   */
  String refunds();

  /** All touches of people, {@code person_id, touch_id, at, kind, unit}, of kinds that are on. */
  String acts(KindWindows windows);

  /** How many 10<sup>-4</sup> the smallest unit of the currency has: 100 for cents. */
  int cent();

  <S extends SqlStatement<S>> S bind(S statement);
}
