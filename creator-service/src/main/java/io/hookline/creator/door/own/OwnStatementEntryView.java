package io.hookline.creator.door.own;

import io.hookline.creator.deal.partnership.KnownPartnership;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.statement.StatementEntryView;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that changed what is owed.
 *
 * @param what MADE, VOID, CONFIRM, which is a payment, or RETURN, of one that came back
 * @param amount more than 0 is owed more, less than 0 is owed less
 * @param balance what was owed after it
 */
@Schema(name = "DoorStatementEntry")
public record OwnStatementEntryView(
    UUID id,
    Instant at,
    @Schema(examples = "MADE") String what,
    @Schema(nullable = true) UUID earningId,
    @Schema(nullable = true) EarningKind kind,
    @Schema(nullable = true, examples = "Spring") String partnership,
    @Schema(nullable = true) UUID payoutId,
    @Schema(nullable = true) String note,
    Money amount,
    Money balance) {

  /**
   * @param partnership null where it is about none
   */
  static OwnStatementEntryView of(StatementEntryView entry, KnownPartnership partnership) {
    return new OwnStatementEntryView(
        entry.id(),
        entry.at(),
        entry.what(),
        entry.earningId(),
        entry.kind(),
        partnership == null ? null : partnership.name(),
        entry.payoutId(),
        entry.kind() != null && entry.kind().hasNoteForCreator() ? entry.note() : null,
        entry.amount(),
        entry.balance());
  }
}
