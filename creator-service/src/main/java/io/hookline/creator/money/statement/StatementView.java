package io.hookline.creator.money.statement;

import io.hookline.kit.value.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A creator's month in a currency; as the books have it.
 *
 * @param opening what she was owed when the month began
 * @param earned added in the month, less what was taken back or made void
 * @param paid in the month, less what banks have given back
 * @param closing opening and earned, less paid
 */
@Schema(name = "Statement")
public record StatementView(
    UUID creatorId,
    @Schema(examples = "2026-11") String month,
    Money opening,
    Money earned,
    Money paid,
    Money closing) {

  static StatementView of(UUID creator, StatementMonth shown) {
    return new StatementView(
        creator, shown.month(), shown.opening(), shown.earned(), shown.paid(), shown.closing());
  }
}
