package io.hookline.engine.port;

import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.Refund;
import io.hookline.engine.credit.Touch;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What credit is worked out of, in any order.
 *
 * @param touches of persons; each may lead to any conversion of its person
 * @param named touches that a conversion names; such a one may be among {@code touches} as well, of
 *     the same person or of another
 */
public record CreditData(
    List<Unit> units,
    List<PersonTouch> touches,
    List<Conversion> conversions,
    List<NamedTouch> named,
    List<Refund> refunds) {

  public CreditData {
    units = List.copyOf(units);
    touches = List.copyOf(touches);
    conversions = List.copyOf(conversions);
    named = List.copyOf(named);
    refunds = List.copyOf(refunds);
  }

  /** All rows of all batches; the units are those of the first one. */
  public static CreditData together(List<CreditData> batches) {
    return new CreditData(
        batches.get(0).units(),
        all(batches, CreditData::touches),
        all(batches, CreditData::conversions),
        all(batches, CreditData::named),
        all(batches, CreditData::refunds));
  }

  private static <T> List<T> all(List<CreditData> batches, Function<CreditData, List<T>> rows) {
    return batches.stream().map(rows).flatMap(List::stream).toList();
  }

  public record PersonTouch(UUID person, Touch touch) {}

  /** The code that an order has, an answer about it, or the click that it names. */
  public record NamedTouch(UUID conversion, Touch touch) {}
}
