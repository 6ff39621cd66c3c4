package io.hookline.creator.money.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** At which bank an account is, as far as its number does not say. */
@Embeddable
@Schema(name = "AccountBank")
public record AccountBank(
    @Schema(examples = "COBADEFFXXX", nullable = true) String bic,
    @Enumerated(EnumType.STRING) @Schema(nullable = true) Clearing clearing,
    @Column(name = "clearing_code") @Schema(examples = "021000021", nullable = true)
        String clearingCode) {

  /** Null where nothing is said. */
  static AccountBank of(BankAccount account) {
    return account.bic() == null && account.clearing() == null
        ? null
        : new AccountBank(account.bic(), account.clearing(), account.clearingCode());
  }
}
