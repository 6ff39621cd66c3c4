package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** What people call the keys of a dimension. */
@ApplicationScoped
public class Names {

  private static final Map<String, String> RESOURCES =
      Map.ofEntries(
          Map.entry("post", "select id::text, title from post"),
          Map.entry("series", "select id::text, name from series"),
          Map.entry("pillar", "select id::text, name from pillar"),
          Map.entry("creator", "select id::text, display_name from creator"),
          Map.entry("partnership", "select id::text, name from partnership"),
          Map.entry("campaign", "select id::text, name from campaign"),
          Map.entry("account", "select id::text, '@' || handle from brand_account"),
          Map.entry("link", "select id::text, slug from link"),
          Map.entry("promo_code", "select id::text, code from promo_code"),
          Map.entry("event_source", "select id::text, name from event_source"),
          Map.entry("attribution_setting", "select id::text, name from attribution_setting"),
          Map.entry("survey", "select id::text, name from survey"),
          Map.entry("place", "select id::text, name from branch"));

  /** Products have ids of the shop, which are no UUIDs. */
  private static final String PRODUCTS =
      "select id, name from product where brand = :brand and id = any(:keys::text[])";

  private final Jdbi jdbi;

  Names(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** By their keys; of words, numbers and what is not known yet there is none. */
  public Map<String, String> of(String brand, Dimension dimension, Collection<String> keys) {
    String sql =
        dimension.kind() == Dimension.Kind.TERM
            ? "select key, name from term where brand = :brand and vocabulary = :vocabulary and key = any(:keys::text[])"
            : RESOURCES.containsKey(dimension.id())
                ? RESOURCES.get(dimension.id())
                    + " where brand = :brand and id = any(:keys::uuid[])"
                : dimension.id().equals("product") ? PRODUCTS : null;
    Map<String, String> names = new HashMap<>();
    if (sql != null && !keys.isEmpty()) {
      jdbi.useHandle(
          handle -> {
            var query =
                handle
                    .createQuery(sql)
                    .bind("brand", brand)
                    .bind("keys", keys.toArray(String[]::new));
            if (dimension.kind() == Dimension.Kind.TERM) {
              query.bind("vocabulary", dimension.vocabulary());
            }
            query
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(name -> names.put(name.getKey(), name.getValue()));
          });
    }
    return names;
  }
}
