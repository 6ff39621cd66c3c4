package io.hookline.attribution.credit.path;

import io.hookline.engine.credit.TouchKind;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Places on the path of a {@code run_credit r}, from 1, of touches that were at an instant of their
 * own: a promo code is of the order's, and an answer says when it was given, not when somebody saw
 * something. Null where there is none.
 */
final class PathTouch {

  private static final String ACTS = numbers(TouchKind.CLICK, TouchKind.QR, TouchKind.VISIT);
  private static final String VIEWS = numbers(TouchKind.VIEW, TouchKind.ENGAGED_VIEW);

  /** Kinds without an instant. */
  static final String TOLD = numbers(TouchKind.PROMO_CODE, TouchKind.SURVEY);

  private static final String PLACE =
      "(select %s(i) from generate_subscripts(r.kinds, 1) i where r.kinds[i] %s in %s)";

  /** Paths mostly begin with one: the others are searched only then. */
  static final String FIRST =
      "case when r.kinds[1] not in %s then 1 else %s end"
          .formatted(TOLD, PLACE.formatted("min", "not", TOLD));

  /** Where codes go first, the credited last touch may be one. */
  static final String LAST =
      "case when r.kinds[r.last_touch] not in %s then r.last_touch else coalesce(%s, %s) end"
          .formatted(TOLD, PLACE.formatted("max", "", ACTS), PLACE.formatted("max", "", VIEWS));

  private PathTouch() {}

  /**
   * Whole seconds from a touch to its order. What is told as later than the order is of its
   * instant.
   */
  static String seconds(String place) {
    return "greatest(0, floor(date_part('epoch', r.occurred_at - r.touched_at[%s])))::bigint"
        .formatted(place);
  }

  private static String numbers(TouchKind... kinds) {
    return Arrays.stream(kinds)
        .map(kind -> Integer.toString(kind.number()))
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
