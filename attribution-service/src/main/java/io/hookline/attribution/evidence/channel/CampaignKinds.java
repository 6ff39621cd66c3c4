package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.evidence.origin.Origin;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * The kinds of the ads that tags name: TikTok's macros put the ids of campaign, ad group and ad
 * into UTM parameters. An ad's own kind goes before its group's and that before its campaign's; of
 * a campaign with ads of several kinds the kind is not known.
 */
@ApplicationScoped
class CampaignKinds {

  /** Ids of TikTok have some 19 digits; other numbers are years and sizes. */
  private static final Pattern ID = Pattern.compile("\\d{10,25}");

  private static final String FIND =
      """
      select tag, min(ad_kind) as kind
        from unnest(:tags::text[]) as t(tag)
       cross join lateral (
         select d.ad_kind, 1 as place from ad_day d where d.brand = :brand and d.ad_id = t.tag
            and d.network = 'TIKTOK' and d.ad_kind is not null
         union
         select d.ad_kind, 2 from ad_day d where d.brand = :brand and d.ad_group_id = t.tag
            and d.network = 'TIKTOK' and d.ad_kind is not null
         union
         select d.ad_kind, 3 from ad_day d where d.brand = :brand and d.platform_campaign_id = t.tag
            and d.network = 'TIKTOK' and d.ad_kind is not null) k
       group by tag
      having count(distinct ad_kind) = 1
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  CampaignKinds(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** By the tags that are ids of one kind of ad; with one statement. */
  Map<String, String> of(Collection<Origin> origins) {
    Set<String> ids = new TreeSet<>();
    origins.forEach(origin -> ids(origin).forEach(ids::add));
    Map<String, String> kinds = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(FIND)
                  .bind("brand", brand.slug())
                  .bindArray("tags", String.class, ids)
                  .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                  .forEach(entry -> kinds.put(entry.getKey(), entry.getValue())));
    }
    return kinds;
  }

  /** The origin with the kind that its tags name, the narrowest first. */
  static Origin with(Map<String, String> kinds, Origin origin) {
    if (kinds.isEmpty()) {
      return origin;
    }
    return ids(origin)
        .filter(kinds::containsKey)
        .findFirst()
        .map(id -> origin.ofCampaignKind(kinds.get(id)))
        .orElse(origin);
  }

  private static Stream<String> ids(Origin origin) {
    return Stream.of(origin.content(), origin.term(), origin.campaign())
        .filter(tag -> tag != null && ID.matcher(tag).matches());
  }
}
