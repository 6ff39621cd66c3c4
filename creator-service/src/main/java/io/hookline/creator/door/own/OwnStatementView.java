package io.hookline.creator.door.own;

import io.hookline.creator.money.statement.StatementMonth;
import io.hookline.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A month in a currency; as the books have it.
 *
 * @param opening what was owed when the month began
 * @param earned added in the month, less what was taken back or made void
 * @param closing opening and earned, less paid
 */
@Schema(name = "DoorStatement")
public record OwnStatementView(
    @Schema(examples = "2026-11") String month,
    Money opening,
    Money earned,
    Money paid,
    Money closing) {

  static OwnStatementView of(StatementMonth month) {
    return new OwnStatementView(
        month.month(), month.opening(), month.earned(), month.paid(), month.closing());
  }
}
