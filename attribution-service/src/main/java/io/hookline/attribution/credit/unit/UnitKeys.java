package io.hookline.attribution.credit.unit;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.engine.port.UnitDimension;

/**
 * The keys by which units of a run are told apart, as texts: ids, or words of ours. Of a campaign
 * the id, or else the tag that names it, as it came.
 */
public final class UnitKeys {

  /**
   * Paths hold units in arrays. Looking each of millions up by a join is slow; so keys get numbers
   * from 1, and one array has them by unit, 0 for a unit without such a key.
   */
  private static final String WITH =
      """
      %3$smeaning as materialized (
        select u.unit, %1$s as key from credit_unit u where %2$s),
      %3$skey_number as materialized (
        select key, row_number() over (order by key)::int as number
          from %3$smeaning where key is not null group by key),
      %3$skey_map as materialized (
        select coalesce(array_agg(coalesce(n.number, 0) order by s.unit), '{}') as numbers
          from generate_series(1, (select max(unit) from %3$smeaning)) s (unit)
          left join %3$smeaning m on m.unit = s.unit
          left join %3$skey_number n on n.key = m.key)""";

  /** The number of the key of a {@code unit}, of the element of an array. */
  private static final String NUMBER = "coalesce((select numbers from %skey_map)[%s], 0)";

  private UnitKeys() {}

  /**
   * Parts of a {@code with}: {@code meaning} (unit, key), {@code key_number} (key, number) and what
   * {@link #number} reads. With the parameters that {@link CompletedRun#bind} binds.
   */
  public static String with(UnitDimension by) {
    return with(by, "");
  }

  /** The same under names that begin with a prefix, for keys of two dimensions in one statement. */
  public static String with(UnitDimension by, String prefix) {
    return WITH.formatted(key(by), CompletedRun.holds("u"), prefix);
  }

  /** The number of a unit's key, 0 for none. */
  public static String number(String unit) {
    return number(unit, "");
  }

  /** The same of the parts whose names begin with a prefix. */
  public static String number(String unit, String prefix) {
    return NUMBER.formatted(prefix, unit);
  }

  /** A column of {@code credit_unit}, or of them; null where there is none. */
  public static String key(UnitDimension by) {
    return switch (by) {
      case CHANNEL -> "channel";
      case AD_KIND -> "ad_kind";
      case CAMPAIGN -> "coalesce(campaign_id::text, utm_campaign)";
      case CREATOR -> "creator_id::text";
      case SERIES -> "series_id::text";
      case PILLAR -> "pillar_id::text";
      case POST -> "post_id::text";
      case LINK -> "link_id::text";
      case PROMO_CODE -> "promo_code_id::text";
      case PLACE -> "place_id::text";
      case FUNNEL_STAGE -> "funnel_stage";
    };
  }
}
