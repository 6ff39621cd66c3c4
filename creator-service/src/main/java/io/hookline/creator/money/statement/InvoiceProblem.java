package io.hookline.creator.money.statement;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an invoice, or a step of it, is refused. */
enum InvoiceProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such invoice")
  INVOICE_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "An invoice of this creator has this number",
      constraint = "uq_invoice_number")
  INVOICE_NUMBER_TAKEN,

  @Refusal(
      status = 409,
      title = "An invoice of this creator for this month is expected",
      constraint = "uq_invoice_month")
  INVOICE_EXISTS,

  @Refusal(status = 409, title = "Only an expected or disputed invoice is received")
  INVOICE_NOT_EXPECTED,

  @Refusal(status = 409, title = "Only a received or disputed invoice is matched")
  INVOICE_NOT_RECEIVED,

  @Refusal(status = 409, title = "Only a received or matched invoice is disputed")
  INVOICE_NOT_TO_DISPUTE,

  @Refusal(status = 409, title = "The invoice bills another amount than is expected")
  INVOICE_AMOUNT_DIFFERS
}
