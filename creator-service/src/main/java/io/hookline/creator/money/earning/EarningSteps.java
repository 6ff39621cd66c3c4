package io.hookline.creator.money.earning;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What became of earnings. */
@ApplicationScoped
class EarningSteps {

  private static final String STEPS =
      """
      select id, step, from_status, to_status, at, by_subject, by_name, note, reasons, payout_id
        from earning_step
       where brand = :brand and earning_id = :earning and id < :before
       order by id desc
       limit :fetch
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  EarningSteps(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  List<EarningStepView> of(UUID earning, UUID before, int fetch) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(STEPS)
                .bind("brand", brand.slug())
                .bind("earning", earning)
                .bind("before", before)
                .bind("fetch", fetch)
                .map((row, context) -> view(row))
                .list());
  }

  private EarningStepView view(ResultSet row) throws SQLException {
    String from = row.getString("from_status");
    return new EarningStepView(
        row.getObject("id", UUID.class),
        row.getString("step"),
        from == null ? null : EarningStatus.valueOf(from),
        EarningStatus.valueOf(row.getString("to_status")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("by_subject"),
        row.getString("by_name"),
        row.getString("note"),
        OwnJson.read(json, row.getString("reasons"), new TypeReference<List<HoldReason>>() {}),
        row.getObject("payout_id", UUID.class));
  }
}
