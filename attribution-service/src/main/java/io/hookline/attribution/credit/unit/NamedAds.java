package io.hookline.attribution.credit.unit;

import io.hookline.attribution.evidence.origin.Origin;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * What is known of the ads that tags name: TikTok's macros put the ids of ad, group and campaign
 * into UTM parameters. Of an ad its post and campaign, of the others their campaign alone.
 */
@Singleton
class NamedAds {

  /** Ids of TikTok have some 19 digits; other numbers are years and sizes. */
  private static final Pattern ID = Pattern.compile("\\d{10,25}");

  private static final String FIND =
      """
      select distinct on (t.tag) t.tag, d.campaign_id,
             case d.place when 1 then d.post_id end as post_id,
             case d.place when 1 then d.creator_id end as creator_id
        from unnest(:tags::text[]) as t(tag)
       cross join lateral (
         (select 1 as place, campaign_id, post_id, creator_id from ad_day
           where brand = :brand and ad_id = t.tag and network = 'TIKTOK' order by at desc limit 1)
         union all
         (select 2, campaign_id, null, null from ad_day
           where brand = :brand and ad_group_id = t.tag and network = 'TIKTOK'
           order by at desc limit 1)
         union all
         (select 3, campaign_id, null, null from ad_day
           where brand = :brand and platform_campaign_id = t.tag and network = 'TIKTOK'
           order by at desc limit 1)) d
       order by t.tag, d.place
      """;

  /** What there is none of is null. */
  record Ad(UUID campaign, UUID post, UUID creator) {

    static final Ad NONE = new Ad(null, null, null);
  }

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  NamedAds(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** By the tags; with one statement. */
  Map<String, Ad> of(Collection<Origin> origins) {
    Set<String> tags = new TreeSet<>();
    origins.forEach(origin -> ids(origin).forEach(tags::add));
    Map<String, Ad> ads = new HashMap<>();
    if (!tags.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(FIND)
                  .bind("brand", brand.slug())
                  .bindArray("tags", String.class, tags)
                  .map(
                      (row, context) ->
                          Map.entry(
                              row.getString("tag"),
                              new Ad(
                                  row.getObject("campaign_id", UUID.class),
                                  row.getObject("post_id", UUID.class),
                                  row.getObject("creator_id", UUID.class))))
                  .forEach(one -> ads.put(one.getKey(), one.getValue())));
    }
    return ads;
  }

  /** The narrowest that an origin names. */
  static Ad of(Map<String, Ad> ads, Origin origin) {
    return ids(origin).map(ads::get).filter(Objects::nonNull).findFirst().orElse(Ad.NONE);
  }

  private static Stream<String> ids(Origin origin) {
    return Stream.of(origin.content(), origin.term(), origin.campaign())
        .filter(tag -> tag != null && ID.matcher(tag).matches());
  }
}
