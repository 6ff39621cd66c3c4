package io.hookline.attribution.evidence.refund;

import io.hookline.attribution.input.ToldRefund;
import io.hookline.kit.sql.ArrayParameters;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;

/** Tellings of refunds as the arrays that {@link TellingSql} takes. */
final class TellingRows {

  private TellingRows() {}

  static <S extends SqlStatement<S>> S bind(S statement, String brand, List<ToldRefund> told) {
    return keys(statement, brand, told)
        .bind("ids", ArrayParameters.of(told, c -> c.uuids(ToldRefund::id)))
        .bind("numbers", ArrayParameters.of(told, c -> c.texts(ToldRefund::orderNumbers)))
        .bind("orders", ArrayParameters.of(told, c -> c.texts(ToldRefund::orderId)))
        .bind("amounts", ArrayParameters.of(told, c -> c.numbers(ToldRefund::amount)))
        .bind("currencies", ArrayParameters.of(told, c -> c.texts(ToldRefund::currency)))
        .bind("instants", ArrayParameters.of(told, c -> c.instants(ToldRefund::occurredAt)))
        .bind("versions", ArrayParameters.of(told, c -> c.instants(ToldRefund::asOf)))
        .bind("recorded", ArrayParameters.of(told, c -> c.instants(ToldRefund::recordedAt)))
        .bind("sources", ArrayParameters.of(told, c -> c.uuids(ToldRefund::eventSource)));
  }

  /** What tells them from other refunds. */
  static <S extends SqlStatement<S>> S keys(S statement, String brand, List<ToldRefund> told) {
    return statement
        .bind("brand", brand)
        .bind("keys", ArrayParameters.of(told, c -> c.texts(ToldRefund::orderKey)))
        .bind("kinds", ArrayParameters.of(told, c -> c.texts(t -> t.kind().name())))
        .bind("references", ArrayParameters.of(told, c -> c.texts(ToldRefund::reference)));
  }
}
