package io.hookline.creator.money.statement;

import static io.hookline.creator.money.statement.InvoiceStatus.DISPUTED;
import static io.hookline.creator.money.statement.InvoiceStatus.EXPECTED;
import static io.hookline.creator.money.statement.InvoiceStatus.MATCHED;
import static io.hookline.creator.money.statement.InvoiceStatus.RECEIVED;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Set;

/** The steps of an invoice: from which status each is taken, and where it leads. */
enum InvoiceStep {
  /** A disputed one is corrected. */
  RECEIVE(RECEIVED, InvoiceProblem.INVOICE_NOT_EXPECTED, EXPECTED, DISPUTED),
  MATCH(MATCHED, InvoiceProblem.INVOICE_NOT_RECEIVED, RECEIVED, DISPUTED),
  DISPUTE(DISPUTED, InvoiceProblem.INVOICE_NOT_TO_DISPUTE, RECEIVED, MATCHED);

  private final InvoiceStatus to;
  private final InvoiceProblem otherwise;
  private final Set<InvoiceStatus> from;

  InvoiceStep(
      InvoiceStatus to, InvoiceProblem otherwise, InvoiceStatus first, InvoiceStatus... more) {
    this.to = to;
    this.otherwise = otherwise;
    this.from = EnumSet.of(first, more);
  }

  /**
   * @return where it leads
   * @throws Problem this step's code
   */
  InvoiceStatus from(InvoiceStatus status) {
    if (!from.contains(status)) {
      throw new Problem(otherwise, "The invoice is " + status + ".");
    }
    return to;
  }
}
