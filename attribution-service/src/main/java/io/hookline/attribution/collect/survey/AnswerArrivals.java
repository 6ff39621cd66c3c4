package io.hookline.attribution.collect.survey;

import io.hookline.attribution.input.Arrivals;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.OrderKey;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.attribution.input.ToldAnswer;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads answers in the order in which they were told. They tie nobody: whose order it is, the order
 * says.
 */
@ApplicationScoped
class AnswerArrivals implements Input {

  private static final String SELECT =
      """
      select n.txid::text as txid, n.seq, n.order_numbers, n.order_id, n.other_order_id,
             n.email_sha256
        from survey_answer n
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  AnswerArrivals(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "survey_answers";
  }

  @Override
  public Stretch after(Position position, int limit) {
    return Arrivals.read(jdbi, brand.slug(), SELECT, position, limit, (row, context) -> entry(row));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    String order = row.getString("order_id");
    return Entry.of(
        Position.of(row),
        new ToldAnswer(
            order == null ? null : new OrderKey(row.getString("order_numbers"), order),
            row.getString("other_order_id"),
            row.getString("email_sha256")));
  }
}
