package io.hookline.attribution.evidence.eligible;

import io.hookline.kit.value.ClockTolerance;

/**
 * What it means that somebody touched a link before an order: touch < order + tolerance and order
 * <= touch + window, on instants. The tolerance is of two clocks, the shop's and this service's. A
 * click that an event of the order names came before it even so, unless that event is of much later
 * than the order: a shopper who looks at the order again comes by another click.
 */
public final class EligibleTouches {

  /** The brand's own windows; who asks by others begins with a {@code setting} of these columns. */
  private static final String SETTING =
      """
      with setting as (
        select version, model, click_window_hours, view_window_hours
          from attribution_setting where brand = :brand order by version desc limit 1),
      """;

  /**
   * Goes on behind a {@code setting}, in a statement that has the parameters brand and conversions.
   *
   * <ul>
   *   <li>{@code wanted w}: the orders that are asked for, with from and until when (exclusive)
   *       touches are theirs. Materialized, so that the instants are plain values: under row-level
   *       security an expression would not be let into an index condition
   *   <li>{@code named n}: the touches that the orders name, by the order's {@code id}. Within the
   *       window of clicks those of the order's person always are, so all that a window can do is
   *       to be of 0 hours. What pages alone name of an order that others tell, too, is none unless
   *       it is the same person's
   * </ul>
   */
  public static final String WANTED =
      """
      wanted as materialized (
        select c.id, c.person_id, c.by_page, c.occurred_at, c.value,
               c.occurred_at + interval '%1$d seconds' as latest,
               c.occurred_at - make_interval(hours => s.click_window_hours) as earliest_click,
               c.occurred_at - make_interval(hours => s.view_window_hours) as earliest_view,
               c.occurred_at
                 - make_interval(hours => greatest(s.click_window_hours, s.view_window_hours))
                 as earliest
          from conversion c cross join setting s
         where c.brand = :brand and c.id = any(:conversions)),
      named_click as materialized (
        select w.id, case n.page_key when '' then w.person_id else i.person_id end as person_id,
               n.touch_id, n.clicked_at - interval '1 minute' as since,
               n.clicked_at + interval '1 minute' as until
          from wanted w
          join conversion_click n on n.brand = :brand and n.conversion_id = w.id
                                 and n.named_at <= w.occurred_at + interval '%2$d seconds'
          left join identity_key i on i.brand = :brand and i.key = n.page_key
         where n.page_key = '' or w.by_page or i.person_id = w.person_id),
      named as materialized (
        select distinct n.id, n.person_id, t.touch_id, t.occurred_at, t.link_id, t.kind, t.origin_id
          from named_click n
          join person_touch t on t.brand = :brand and t.person_id = n.person_id
                             and t.occurred_at >= n.since and t.occurred_at <= n.until
                             and t.touch_id = n.touch_id and t.link_id is not null)
      """
          .formatted(ClockTolerance.IN_ORDER.toSeconds(), ClockTolerance.AHEAD.toSeconds());

  /** Begins a statement: {@link #WANTED} under the windows that the brand has set. */
  public static final String WITH = SETTING + WANTED;

  /** Of {@code person_touch t}: a touch of a link by who placed the order w, and before it. */
  public static final String BEFORE =
      """
      t.brand = :brand and t.person_id = w.person_id and t.link_id is not null
        and t.occurred_at < w.latest""";

  /** The same within the window of its kind; an engaged view is a view. */
  public static final String IN_WINDOW =
      BEFORE
          + " and t.occurred_at >= w.earliest and t.occurred_at >="
          + " case t.kind when 'CLICK' then w.earliest_click else w.earliest_view end";

  /** The same of clicks alone. */
  public static final String CLICK_IN_WINDOW =
      BEFORE + " and t.kind = 'CLICK' and t.occurred_at >= w.earliest_click";

  /**
   * Of {@code conversion_code k}: it counts for the order w. One that only a page tells of an order
   * that others tell, too, does where that page's event is of the order's person.
   */
  public static final String CODE_COUNTS =
      """
      (k.page_key = '' or w.by_page
        or exists (select from identity_key i
                    where i.brand = :brand and i.key = k.page_key and i.person_id = w.person_id))""";

  private EligibleTouches() {}
}
