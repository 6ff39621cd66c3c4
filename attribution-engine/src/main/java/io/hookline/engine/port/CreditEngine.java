package io.hookline.engine.port;

import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.datadriven.PathCounts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Works out the credit of one data set. Whichever engine does it, the figures are the same to the
 * last unit, in whatever order and batches the data came.
 */
public interface CreditEngine {

  /** A row for each conversion, in no certain order. To be closed. */
  Stream<ConversionCredit> credits(CreditRules rules);

  /**
   * What each unit gets under each of the models, by the other rules of {@code rules}; a row for
   * each unit that is on a path of a conversion that counts, in no certain order.
   */
  List<UnitTotal> totals(CreditRules rules, Set<RuleModel> models);

  /**
   * The paths that led to conversions and those that led to none, by keys of a dimension.
   *
   * <ul>
   *   <li>A touch without such a key is on the path as {@link PathCounts#NONE}.
   *   <li>Conversions that do not count, or have no eligible touch, are no path.
   *   <li>A path that led to none is made of touches that are eligible for no conversion, counted
   *       or not: of one person's the next one belongs to it that comes no later than the windows
   *       of those before it reach. It counts once all of its windows are over.
   *   <li>A touch whose kind is off, or that has no instant, is on no path.
   * </ul>
   *
   * @param until the instant up to which the data is complete, in microseconds since
   *     1970-01-01T00:00:00Z: a path is over whose windows ended before it
   */
  PathCounts paths(CreditRules rules, UnitDimension dimension, long until);
}
