package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.run.CompletedRun;

/** Whether visits that came by nothing that is known are steps of a path. */
enum DirectVisits {
  KEPT,
  /** They are none, unless nothing else is there: as LAST_NON_DIRECT gives credit. */
  LEFT_OUT;

  /** A part of a {@code with}: an array that says of each unit whether it is one. */
  static final String MAP =
      """
      direct_map as materialized (
        select coalesce(array_agg(coalesce(m.direct, false) order by s.unit), '{}') as direct
          from generate_series(1, (select max(unit) from meaning)) s (unit)
          left join (select u.unit, u.direct from credit_unit u where %s) m on m.unit = s.unit)"""
          .formatted(CompletedRun.holds("u"));

  /** The units of a path that are its steps. */
  String units(String units) {
    return this == KEPT
        ? units
        : """
        coalesce((select array_agg(u.unit order by u.place)
                            from unnest(%1$s) with ordinality u (unit, place)
                           where not (select direct from direct_map)[u.unit]), %1$s)"""
            .formatted(units);
  }
}
