package io.hookline.creator.deal.leak;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Which promo codes of the present brand have leaked, or may have. */
@ApplicationScoped
public class CodeLeaks {

  private static final String STANDING =
      """
      select id, promo_code_id, kind, state, opened_at, explanation
        from code_leak
       where brand = :brand and promo_code_id = any(:codes) and state <> 'DISMISSED'
       order by id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  CodeLeaks(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** The signs of the codes that are open or confirmed, by code; codes without any are left out. */
  public Map<UUID, List<StandingLeak>> of(Collection<UUID> codes) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(STANDING)
                .bind("brand", brand.slug())
                .bindArray("codes", UUID.class, codes)
                .map((row, context) -> leak(row))
                .collect(Collectors.groupingBy(StandingLeak::promoCodeId)));
  }

  private static StandingLeak leak(ResultSet row) throws SQLException {
    return new StandingLeak(
        row.getObject("id", UUID.class),
        row.getObject("promo_code_id", UUID.class),
        LeakKind.valueOf(row.getString("kind")),
        LeakState.valueOf(row.getString("state")),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getString("explanation"));
  }
}
