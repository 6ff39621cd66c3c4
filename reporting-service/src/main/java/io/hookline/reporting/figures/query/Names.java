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
      Map.of(
          "post", "select id::text, title from post",
          "series", "select id::text, name from series",
          "pillar", "select id::text, name from pillar",
          "creator", "select id::text, display_name from creator",
          "partnership", "select id::text, name from partnership",
          "campaign", "select id::text, name from campaign",
          "account", "select id::text, '@' || handle from brand_account",
          "link", "select id::text, slug from link",
          "promo_code", "select id::text, code from promo_code");

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
                : null;
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
