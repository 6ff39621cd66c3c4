package io.hookline.spark.job;

import io.hookline.attribution.credit.engine.SliceData;
import io.hookline.attribution.credit.run.RunScope;
import io.hookline.attribution.credit.setting.SettingRows;
import io.hookline.kit.access.BrandFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A run that slices are worked out of, with what has to be known of its brand. */
record OpenRun(BrandFacts brand, RunScope scope) {

  /** The first run of a chain; another one works out what changed, which is the service's. */
  private static final String FIND =
      """
      select r.id, r.chain_id, r.number, c.channel_rules_version, c.occurred_from, v.*, b.name,
             b.time_zone, b.currency
        from credit_run r
        join credit_chain c on c.brand = r.brand and c.id = r.chain_id
        join credit_setting_version v
          on v.brand = r.brand and v.setting_id = c.setting_id and v.version = c.setting_version
        join brand b on b.slug = r.brand
       where r.brand = :brand and r.id = :run and r.status = 'RUNNING'
         and not exists (select from credit_run o
                          where o.brand = r.brand and o.chain_id = r.chain_id
                            and o.status = 'COMPLETED')
      """;

  /** Empty where it is over, was stopped, or is none. */
  static Optional<OpenRun> find(Handle handle, RunRef run) {
    return handle
        .createQuery(FIND)
        .bind("brand", run.brand())
        .bind("run", run.run())
        .map((row, context) -> read(run.brand(), row))
        .findOne();
  }

  WorkOutOrder workOut() {
    return new WorkOutOrder(
        scope.rules().creditRules(), !scope.rules().model().isDataDriven(), SliceData.cent(brand));
  }

  private static OpenRun read(String brand, ResultSet row) throws SQLException {
    OffsetDateTime from = row.getObject("occurred_from", OffsetDateTime.class);
    return new OpenRun(
        new BrandFacts(
            brand,
            row.getString("name"),
            ZoneId.of(row.getString("time_zone")),
            row.getString("currency")),
        new RunScope(
            row.getObject("id", UUID.class),
            row.getObject("chain_id", UUID.class),
            row.getInt("number"),
            true,
            SettingRows.rules(row),
            row.getInt("channel_rules_version"),
            from == null ? null : from.toInstant()));
  }
}
