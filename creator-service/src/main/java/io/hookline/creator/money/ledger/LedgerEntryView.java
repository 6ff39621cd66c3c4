package io.hookline.creator.money.ledger;

import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the books, with its postings, which add up to zero. */
@Schema(name = "LedgerEntry")
record LedgerEntryView(
    UUID id,
    @Schema(examples = "MADE") String what,
    @Schema(nullable = true) UUID earningId,
    Instant recordedAt,
    List<Line> postings) {

  /** A posting; debits are positive, credits negative. */
  @Schema(name = "LedgerPosting")
  record Line(AccountKind account, @Schema(nullable = true) UUID creatorId, Money amount) {}
}
