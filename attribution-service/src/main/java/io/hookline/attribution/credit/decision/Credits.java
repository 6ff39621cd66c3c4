package io.hookline.attribution.credit.decision;

import io.hookline.attribution.evidence.conversion.ConversionCredits;
import io.hookline.attribution.evidence.conversion.CreditVersionView;
import io.hookline.attribution.evidence.conversion.EvidenceView;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads the decisions about conversions. */
@ApplicationScoped
class Credits implements ConversionCredits {

  private static final int MOST_TOUCHES = 100;

  private static final String VERSIONS =
      """
      select v.conversion_id, v.version, v.setting_version, s.model, s.click_window_hours,
             s.view_window_hours, v.decided_at, v.evidence::text as evidence, k.evidence as kind,
             k.link_id, k.promo_code_id, k.creator_id, k.partnership_id, k.share, k.value,
             b.currency
        from credit_version v
        join attribution_setting s on s.brand = v.brand and s.version = v.setting_version
        join brand b on b.slug = v.brand
        left join credit k on k.brand = v.brand and k.conversion_id = v.conversion_id
                          and k.version = v.version
       where v.brand = :brand and v.conversion_id = any(:conversions)
       order by v.conversion_id, v.version desc
      """;

  private final Jdbi jdbi;
  private final CreditRows rows;
  private final CurrentBrand brand;

  Credits(Jdbi jdbi, CreditRows rows, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.rows = rows;
    this.brand = brand;
  }

  @Override
  public Map<UUID, List<CreditVersionView>> of(Collection<UUID> conversions) {
    Map<UUID, List<CreditVersionView>> versions = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(VERSIONS)
                .bind("brand", brand.slug())
                .bindArray("conversions", UUID.class, conversions)
                .map((row, context) -> Map.entry(conversion(row), version(row)))
                .forEach(entry -> add(versions, entry.getKey(), entry.getValue())));
    return versions;
  }

  @Override
  public Map<UUID, List<EvidenceView>> evidence(Collection<UUID> conversions) {
    Map<UUID, List<EvidenceView>> evidence = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(CreditSql.EVIDENCE)
                .bind("brand", brand.slug())
                .bindArray("conversions", UUID.class, conversions)
                .bind("most", MOST_TOUCHES)
                .map((row, context) -> Map.entry(conversion(row), CreditRows.evidence(row)))
                .forEach(entry -> add(evidence, entry.getKey(), entry.getValue())));
    return evidence;
  }

  private static <V> void add(Map<UUID, List<V>> lists, UUID conversion, V element) {
    lists.computeIfAbsent(conversion, id -> new ArrayList<>()).add(element);
  }

  private static UUID conversion(ResultSet row) throws SQLException {
    return row.getObject("conversion_id", UUID.class);
  }

  private CreditVersionView version(ResultSet row) throws SQLException {
    return new CreditVersionView(
        row.getInt("version"),
        row.getInt("setting_version"),
        row.getString("model"),
        row.getInt("click_window_hours"),
        row.getInt("view_window_hours"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        rows.credits(row),
        rows.storedEvidence(row));
  }
}
