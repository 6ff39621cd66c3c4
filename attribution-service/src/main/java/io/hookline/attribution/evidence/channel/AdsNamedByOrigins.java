package io.hookline.attribution.evidence.channel;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * Has origins classified anew whose tags name an ad of which something is told: the kind of the ad
 * may have become known. It follows the service's own feed, behind the commit of the ad's day.
 */
@Singleton
class AdsNamedByOrigins implements FeedSubscription {

  static final String MARK =
      """
      update origin_channel c
         set rules_version = 0
        from (
          select o.id from origin o
           where o.brand = :brand and o.facts ->> 'content' = any(:ids)
             and o.facts ->> 'content' ~ '^[0-9]{10,25}$'
          union
          select o.id from origin o
           where o.brand = :brand and o.facts ->> 'term' = any(:ids)
             and o.facts ->> 'term' ~ '^[0-9]{10,25}$'
          union
          select o.id from origin o
           where o.brand = :brand and o.facts ->> 'campaign' = any(:ids)
             and o.facts ->> 'campaign' ~ '^[0-9]{10,25}$') named
       where c.brand = :brand and c.origin_id = named.id and c.rules_version <> 0
      """;

  private final Jdbi jdbi;

  AdsNamedByOrigins(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public String feed() {
    return "attribution";
  }

  @Override
  public String resource() {
    return "ad-days";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    List<String> ids =
        changes.stream()
            .flatMap(
                change ->
                    Stream.of("adId", "adGroupId", "platformCampaignId")
                        .map(field -> change.data().path(field).asText(null)))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (!ids.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(MARK)
                  .bind("brand", brand)
                  .bindArray("ids", String.class, ids)
                  .execute());
    }
  }
}
