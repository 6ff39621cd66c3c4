package io.hookline.attribution.collect.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
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

  /**
   * What a link says of whoever touches it now.
   *
   * @param tags with which its visitors reach the landing page
   */
  public record Said(LinkKind kind, boolean ofCreator, VisitTags tags) {}

  /** Of those of the ids that are links of the brand. */
  public Map<UUID, Said> said(String brand, Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, kind, creator_id is not null as of_creator, landing_url
                      from link where brand = :brand and id = any(:ids)
                    """)
                .bind("brand", brand)
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> Map.entry(row.getObject("id", UUID.class), said(row)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Said said(ResultSet row) throws SQLException {
    return new Said(
        LinkKind.valueOf(row.getString("kind")),
        row.getBoolean("of_creator"),
        VisitTags.of(row.getString("landing_url"), Map.of()));
  }
}
