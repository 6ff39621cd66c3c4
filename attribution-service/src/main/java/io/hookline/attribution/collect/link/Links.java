package io.hookline.attribution.collect.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/** What other features may ask about links. */
@ApplicationScoped
public class Links {

  private static final Pattern SLUG = Pattern.compile(Slug.FORM);

  private final Jdbi jdbi;

  Links(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public static boolean isSlug(String text) {
    return SLUG.matcher(text).matches();
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
