package io.hookline.attribution.collect.link;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Many links with few statements. */
@ApplicationScoped
class ManyLinks {

  private static final String ADD =
      """
      insert into link (id, brand, kind, slug, host, creator_id, post_id, campaign_id,
             place_id, destination_url, landing_url, utm_source, utm_medium, utm_campaign, utm_content,
             utm_term, valid_from, valid_until, fallback_url, version, created_at, updated_at)
      select t.id, :brand, t.kind, t.slug, coalesce(t.host, ''), t.creator, t.post, t.campaign,
             t.place, t.destination, t.landing, t.source, t.medium, t.utm_campaign, t.content, t.term,
             t.valid_from, t.valid_until, t.fallback, 0, t.at, t.at
        from unnest(:ids::uuid[], :kinds::text[], :slugs::text[], :hosts::text[],
                    :creators::uuid[], :posts::uuid[], :campaigns::uuid[], :places::uuid[],
                    :destinations::text[],
                    :landings::text[], :sources::text[], :media::text[], :utmCampaigns::text[],
                    :contents::text[], :terms::text[], :froms::timestamptz[],
                    :untils::timestamptz[], :fallbacks::text[], :at::timestamptz[])
          as t(id, kind, slug, host, creator, post, campaign, place, destination, landing, source, medium,
               utm_campaign, content, term, valid_from, valid_until, fallback, at)
       order by t.slug
      """;

  private final Jdbi jdbi;
  private final EntityManager entities;
  private final CurrentBrand brand;

  ManyLinks(Jdbi jdbi, EntityManager entities, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.entities = entities;
    this.brand = brand;
  }

  /** Those of the slugs that a link of any brand has on the service's own host. */
  Set<String> taken(Collection<String> slugs) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from taken_slugs(:slugs)")
                .bindArray("slugs", String.class, slugs)
                .mapTo(String.class)
                .set());
  }

  /** The brand's links with these slugs, on whichever host. */
  List<Link> own(Collection<String> slugs) {
    return entities
        .createQuery("from Link where slug in :slugs", Link.class)
        .setParameter("slugs", slugs)
        .setHint("org.hibernate.readOnly", true)
        .getResultList();
  }

  /** Adds links whose slugs are free. */
  void add(List<LinkView> links) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, of(links, LinkView::id))
                .bindArray("kinds", String.class, of(links, link -> link.kind().name()))
                .bindArray("slugs", String.class, of(links, LinkView::slug))
                .bindArray("hosts", String.class, of(links, LinkView::host))
                .bindArray("creators", UUID.class, of(links, LinkView::creatorId))
                .bindArray("posts", UUID.class, of(links, LinkView::postId))
                .bindArray("campaigns", UUID.class, of(links, LinkView::campaignId))
                .bindArray("places", UUID.class, of(links, LinkView::placeId))
                .bindArray("destinations", String.class, of(links, LinkView::destinationUrl))
                .bindArray("landings", String.class, of(links, LinkView::landingUrl))
                .bindArray("sources", String.class, of(links, link -> link.utm().source()))
                .bindArray("media", String.class, of(links, link -> link.utm().medium()))
                .bindArray("utmCampaigns", String.class, of(links, link -> link.utm().campaign()))
                .bindArray("contents", String.class, of(links, link -> link.utm().content()))
                .bindArray("terms", String.class, of(links, link -> link.utm().term()))
                .bindArray("froms", String.class, of(links, link -> at(link.validFrom())))
                .bindArray("untils", String.class, of(links, link -> at(link.validUntil())))
                .bindArray("fallbacks", String.class, of(links, LinkView::fallbackUrl))
                .bindArray("at", String.class, of(links, link -> at(link.createdAt())))
                .execute());
  }

  private static String at(Instant instant) {
    return instant == null ? null : instant.toString();
  }

  private static <V> List<V> of(List<LinkView> links, Function<LinkView, V> value) {
    return links.stream().map(value).collect(Collectors.toList());
  }
}
