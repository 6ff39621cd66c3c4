package io.hookline.creator.money.payout;

import io.hookline.creator.money.payee.PaidTo;
import io.hookline.creator.money.payee.Payees;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Writes the files of an approved batch, once. Nothing goes to an account other than the one that
 * there was when the batch was made; who cannot be paid any more is stopped.
 */
@ApplicationScoped
class WriteFile {

  private final PayoutBatchRepository batches;
  private final PayoutRows rows;
  private final MovePayouts move;
  private final PaymentFiles files;
  private final Payees payees;
  private final Clock clock;

  WriteFile(
      PayoutBatchRepository batches,
      PayoutRows rows,
      MovePayouts move,
      PaymentFiles files,
      Payees payees,
      Clock clock) {
    this.batches = batches;
    this.rows = rows;
    this.move = move;
    this.files = files;
    this.payees = payees;
    this.clock = clock;
  }

  /**
   * @throws Problem PAYOUT_BATCH_NOT_FOUND, PAYOUT_BATCH_NOT_APPROVED, NOTHING_TO_PAY
   */
  PayoutBatchView of(UUID id) {
    PayoutBatch batch = batches.getLocked(id);
    BatchStep.WRITE_FILE.from(batch.view().status());
    List<PayoutView> planned =
        rows.ofBatch(id).stream()
            .filter(payout -> payout.status() == PayoutStatus.PLANNED)
            .toList();
    List<UUID> creators = planned.stream().map(PayoutView::creatorId).toList();
    Map<UUID, Payees.Readiness> readiness = payees.readiness(creators);
    Map<UUID, PaidTo> paidTo = payees.paidTo(creators);
    Map<UUID, String> accounts = rows.accountHashes(id);
    Set<UUID> parted = rows.parted(id);
    List<Payment> payments = new ArrayList<>();
    List<MovePayouts.Move> moves = new ArrayList<>();
    for (PayoutView payout : planned) {
      Payees.Readiness payee = readiness.get(payout.creatorId());
      String obstacle =
          parted.contains(payout.id())
              ? "CREATOR_PARTED"
              : obstacle(payout, payee, accounts.get(payout.id()));
      if (obstacle == null) {
        payments.add(new Payment(payout, paidTo.get(payout.creatorId())));
        moves.add(new MovePayouts.Move(payout, PayoutStep.SEND, null, null));
      } else {
        batch.leaveOut(payout);
        moves.add(new MovePayouts.Move(payout, PayoutStep.STOP, obstacle, null));
      }
    }
    Instant now = clock.instant();
    batch.writeFiles(files.write(new PaymentOrder(id, batch.view(), payments, now)), now);
    move.with(moves);
    return batches.save(batch, PayoutBatchEvent.FileWritten::new);
  }

  /** Null if it can be paid. */
  private static String obstacle(PayoutView payout, Payees.Readiness payee, String account) {
    if (!payee.obstacles().isEmpty()) {
      return String.join(", ", payee.obstacles().stream().map(Enum::name).toList());
    }
    if (!account.equals(payee.accountHash())) {
      return "BANK_DETAILS_CHANGED";
    }
    return payout.amount().currency().equals(payee.currency()) ? null : "CURRENCY_DIFFERS";
  }
}
