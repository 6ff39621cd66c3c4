package io.hookline.attribution.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/** What other features may ask about links. */
@ApplicationScoped
public class Links {

  private static final Pattern SLUG = Pattern.compile(Slug.FORM);

  /** Where a visitor of a slug goes, and whose visit it is. */
  public record Target(String brand, UUID link, String landingUrl) {}

  private final Jdbi jdbi;

  Links(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The target of a slug, of whichever brand; one round trip, for there is one per visitor. */
  public Optional<Target> bySlug(String slug) {
    if (!SLUG.matcher(slug).matches()) {
      return Optional.empty();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brand, id, landing_url from link_by_slug(:slug)")
                .bind("slug", slug)
                .map(
                    (row, context) ->
                        new Target(
                            row.getString("brand"),
                            row.getObject("id", UUID.class),
                            row.getString("landing_url")))
                .findOne());
  }

  /** Those of the ids that are links of the brand. */
  public Set<UUID> existing(String brand, Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from link where brand = :brand and id = any(:ids)")
                .bind("brand", brand)
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .set());
  }
}
