package io.hookline.creator.money.payee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE89370400440532013000",
        "de89 3704 0044 0532 0130 00",
        "\u200eDE89\u00a03704 0044 0532 0130 00\u202c",
        "DE89 3704 0044 0532 0130 00"
      })
  void anIbanIsOneHoweverItIsWritten(String iban) {
    BankAccount account = iban(iban);
    assertThat(account.iban()).isEqualTo("DE89370400440532013000");
    assertThat(account.mask()).isEqualTo("DE••••3000");
    assertThat(account.identity()).isEqualTo("DE89370400440532013000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE88370400440532013000",
        "DE8937040044053201300",
        "XX89370400440532013000",
        "DЕ89370400440532013000",
        "=cmd|' /C calc'!A0",
        "<iban/>",
        "1"
      })
  void whatIsNoIbanIsRefused(String iban) {
    assertThat(faults(new NewBankDetails(iban, null, null, null, null))).containsExactly("iban");
  }

  @Test
  void anotherNumberNeedsItsBank() {
    assertThat(faults(new NewBankDetails(null, null, "000123456789", null, null)))
        .containsExactly("bic");
    assertThat(number("000123456789", "CHASUS33", null, null).mask()).isEqualTo("••••6789");
    assertThat(number("000123456789", null, Clearing.USABA, "021000021").identity())
        .isEqualTo("000123456789@USABA021000021");
    assertThat(faults(new NewBankDetails(null, null, "000123456789", Clearing.USABA, "021000022")))
        .containsExactly("clearingCode");
    assertThat(faults(new NewBankDetails(null, "NOTPROVIDED", "000123456789", null, null)))
        .containsExactly("bic");
  }

  @Test
  void allThatDecidesWhereAPaymentGoesTellsAccountsApart() {
    BankAccount plain = number("000123456789", null, Clearing.USABA, "021000021");
    BankAccount withBic = number("000123456789", "CHASUS33", Clearing.USABA, "021000021");
    assertThat(withBic.identity()).isEqualTo(plain.identity());
    assertThat(withBic.whole()).isNotEqualTo(plain.whole());
    assertThat(number("000123456789", "CITIUS33", Clearing.USABA, "021000021").whole())
        .isNotEqualTo(withBic.whole());
    assertThat(iban("DE89370400440532013000").whole())
        .isEqualTo(iban("DE89 3704 0044 0532 0130 00").whole());
  }

  @Test
  void oneAccountIsNamedAndNotTwo() {
    assertThat(faults(new NewBankDetails(null, null, null, null, null))).containsExactly("iban");
    assertThat(
            faults(
                new NewBankDetails("DE89370400440532013000", "COBADEFF", "0532013000", null, null)))
        .containsExactly("iban");
  }

  @Test
  void aShortNumberIsNotShownAsAWhole() {
    assertThat(number("1234", "CHASUS33", null, null).mask()).isEqualTo("••••34");
  }

  private static BankAccount iban(String iban) {
    return BankAccount.of(new NewBankDetails(iban, null, null, null, null));
  }

  private static BankAccount number(String number, String bic, Clearing clearing, String code) {
    return BankAccount.of(new NewBankDetails(null, bic, number, clearing, code));
  }

  private static java.util.List<String> faults(NewBankDetails told) {
    Problem[] refused = new Problem[1];
    assertThatThrownBy(() -> BankAccount.of(told))
        .isInstanceOfSatisfying(Problem.class, problem -> refused[0] = problem);
    assertThat(refused[0].code()).isEqualTo(PayeeProblem.BANK_DETAILS_INVALID);
    return refused[0].violations().stream().map(Violation::field).toList();
  }
}
