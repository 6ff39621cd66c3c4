package io.hookline.creator.money.payee;

import io.hookline.kit.precondition.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What others hear of a payee: nothing by which a person or an account is known.
 *
 * @param hasAccount whether there is an account to pay to
 * @param awaitsSecondPerson whether an account waits for one
 */
@Schema(name = "PayeeChange")
record PayeeChange(
    UUID id,
    UUID creatorId,
    @Schema(examples = "EUR") String currency,
    boolean hasAccount,
    boolean awaitsSecondPerson,
    TaxStatus taxStatus,
    long version)
    implements Versioned {

  static PayeeChange of(PayeeView payee) {
    return new PayeeChange(
        payee.id(),
        payee.creatorId(),
        payee.currency(),
        payee.bankDetails().account() != null,
        payee.bankDetails().proposed() != null,
        payee.taxData().status(),
        payee.version());
  }
}
