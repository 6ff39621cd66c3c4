package io.hookline.creator.money.payee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A payee names a key only while all of its secrets are by that one. */
class PayeeKeyTest {

  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final String FORMER_KEY = "the-former-key-of-32-random-characters";
  private static final String PRESENT_KEY = "the-present-key-of-32-random-characters";

  private final PayeeSecrets former = secrets(FORMER_KEY, PRESENT_KEY);
  private final PayeeSecrets present = secrets(PRESENT_KEY, FORMER_KEY);
  private final Payee payee =
      new Payee(
          UUID.randomUUID(),
          new NewPayee(UUID.randomUUID(), "Mia Wong", null, null, null, "DE", "EUR"),
          NOW);

  @Test
  void theFirstSecretNamesItsKeyAndTheNextByTheSameKeepsIt() {
    assertThat(payee.keyPrint()).isNull();
    tax(former);
    assertThat(payee.keyPrint()).isEqualTo(former.print());
    propose(former);
    assertThat(payee.keyPrint()).isEqualTo(former.print());
  }

  @Test
  void besideASecretByAnotherKeyNoneIsNamed() {
    tax(former);
    propose(present);
    assertThat(payee.keyPrint()).isNull();
    payee.changeTax(NOW).take(TaxStep.REJECT, LocalDate.parse("2026-11-29"), "noa", NOW);
    tax(present);
    assertThat(payee.keyPrint()).as("the account may be by any").isNull();
  }

  @Test
  void whatIsHashedByAnotherKeyCountsToo() {
    propose(former);
    payee.changeBank(present, NOW).approve(payee.id(), present, "noa", Duration.ZERO, false, NOW);
    assertThat(payee.keyPrint()).isNull();
  }

  @Test
  void taxDataWithoutANumberSaysNothing() {
    propose(former);
    payee.provideTax(new NewTaxData(TaxKind.EXEMPTION, null, null), present, "ida", NOW);
    assertThat(payee.keyPrint()).isEqualTo(former.print());
  }

  private void tax(PayeeSecrets secrets) {
    payee.provideTax(new NewTaxData(TaxKind.TAX_ID, "65929970489", null), secrets, "ida", NOW);
  }

  private void propose(PayeeSecrets secrets) {
    payee
        .changeBank(secrets, NOW)
        .propose(
            payee.id(),
            BankAccount.ofIban("iban", "DE89370400440532013000", null),
            secrets,
            "ida",
            NOW);
  }

  private static PayeeSecrets secrets(String key, String formerKey) {
    return new PayeeSecrets(
        new PayeeConfig() {
          @Override
          public Optional<String> key() {
            return Optional.of(key);
          }

          @Override
          public Optional<List<String>> formerKeys() {
            return Optional.of(List.of(formerKey));
          }

          @Override
          public Duration holdAfterChange() {
            return Duration.ZERO;
          }

          @Override
          public boolean taxDataRequired() {
            return true;
          }
        },
        new ObjectMapper());
  }
}
