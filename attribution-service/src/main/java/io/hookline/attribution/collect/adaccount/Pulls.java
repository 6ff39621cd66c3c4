package io.hookline.attribution.collect.adaccount;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** How far accounts of the present brand have been read, and when they are read next. */
@ApplicationScoped
class Pulls {

  private final AdAccountConfig config;
  private final Jdbi jdbi;
  private final CurrentBrand brand;

  Pulls(AdAccountConfig config, Jdbi jdbi, CurrentBrand brand) {
    this.config = config;
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Of an account that is connected, or connected again: it is read now. */
  void due(UUID account, Instant now) {
    change(
        account,
        """
        insert into ad_account_pull (brand, ad_account_id, due_at) values (:brand, :account, :now)
        on conflict on constraint pk_ad_account_pull do update
           set due_at = excluded.due_at, failures = 0""",
        Map.of("now", now));
  }

  /** What went wrong is over with another token. */
  void mended(UUID account) {
    change(
        account,
        """
        update ad_account_pull set trouble = null, trouble_says = null, trouble_at = null
         where brand = :brand and ad_account_id = :account""",
        Map.of());
  }

  /** Also whoever reads at this moment keeps nothing of it. */
  void end(UUID account) {
    change(
        account,
        """
        update ad_account_pull
           set due_at = null, lease = null, leased_until = null, run_from = null, run_to = null,
               report_from = null, report_level = null, report_page = null
         where brand = :brand and ad_account_id = :account""",
        Map.of());
  }

  private void change(UUID account, String statement, Map<String, ?> values) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(statement)
                .bind("brand", brand.slug())
                .bind("account", account)
                .bindMap(values)
                .execute());
  }

  AdAccountPullView view(UUID account) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from ad_account_pull
                     where brand = :brand and ad_account_id = :account""")
                .bind("brand", brand.slug())
                .bind("account", account)
                .map((row, context) -> view(row))
                .one());
  }

  private AdAccountPullView view(ResultSet row) throws SQLException {
    String told = row.getString("trouble");
    AdAccountTrouble trouble = told == null ? null : AdAccountTrouble.valueOf(told);
    return new AdAccountPullView(
        row.getObject("last_pulled_day", LocalDate.class),
        instant(row, "last_success_at"),
        instant(row, "due_at"),
        config.repulledDays(),
        row.getObject("run_from", LocalDate.class),
        row.getObject("run_to", LocalDate.class),
        trouble,
        row.getString("trouble_says"),
        instant(row, "trouble_at"),
        trouble == null ? null : trouble.mend(),
        row.getInt("refused_rows"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
