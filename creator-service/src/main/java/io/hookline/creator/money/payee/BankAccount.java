package io.hookline.creator.money.payee;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/**
 * An account, checked and in one spelling.
 *
 * @param iban or null, then with a number and a bank
 * @param bic or null
 */
public record BankAccount(
    String iban, String bic, String number, Clearing clearing, String clearingCode) {

  /** What SWIFT lets through in an account's number, without blanks. */
  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9/\\-]{2,33}");

  private static final int SHOWN = 4;

  /**
   * @throws Problem BANK_DETAILS_INVALID with what is wrong in each field
   */
  static BankAccount of(NewBankDetails told) {
    BankAccount account =
        new BankAccount(
            plain(told.iban()),
            plain(told.bic()),
            plain(told.accountNumber()),
            told.clearing(),
            plain(told.clearingCode()));
    Violation.requireNone(PayeeProblem.BANK_DETAILS_INVALID, account.faults());
    return account;
  }

  /**
   * An account with an IBAN that is not a payee's.
   *
   * @param field that holds both in the request
   * @throws Problem VALIDATION_FAILED with what is wrong in each
   */
  public static BankAccount ofIban(String field, String iban, String bic) {
    BankAccount account = new BankAccount(plain(iban), plain(bic), null, null, null);
    Violation.requireNone(
        account.faults().stream()
            .map(fault -> new Violation(field + "." + fault.field(), fault.message()))
            .toList());
    return account;
  }

  /** People copy blanks, invisible marks and full-width digits along. */
  private static String plain(String text) {
    if (text == null) {
      return null;
    }
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
            .toUpperCase(Locale.ROOT);
    return plain.isEmpty() ? null : plain;
  }

  private List<Violation> faults() {
    List<Violation> faults = new ArrayList<>();
    if ((iban == null) == (number == null)) {
      faults.add(new Violation("iban", "must be given, or accountNumber in its place"));
    }
    if (iban != null && !isIban(iban)) {
      faults.add(
          new Violation("iban", "is no IBAN: its country, length or check digits are wrong"));
    }
    if (bic != null && !isBic(bic)) {
      faults.add(new Violation("bic", "is no BIC"));
    }
    if (number != null && !NUMBER.matcher(number).matches()) {
      faults.add(new Violation("accountNumber", "must be 3 to 34 Latin letters and digits"));
    }
    if (number != null && bic == null && clearing == null) {
      faults.add(new Violation("bic", "must be given, or clearing, with an accountNumber"));
    }
    if ((clearing == null) != (clearingCode == null)
        || clearing != null && !clearing.takes(clearingCode)) {
      faults.add(new Violation("clearingCode", "is no code of the bank in " + clearing));
    }
    return faults;
  }

  private static boolean isIban(String text) {
    try {
      IbanUtil.validate(text);
      return true;
    } catch (Iban4jException wrong) {
      return false;
    }
  }

  /** Messages write NOTPROVIDED for no BIC, which has the form of one, of a bank in Romania. */
  private static boolean isBic(String text) {
    try {
      BicUtil.validate(text);
      return !text.equals("NOTPROVIDED");
    } catch (Iban4jException wrong) {
      return false;
    }
  }

  /** All that decides where a payment goes: of another bank the same number is another account. */
  String whole() {
    return Stream.of(iban, bic, number, clearing == null ? null : clearing.name(), clearingCode)
        .map(part -> part == null ? "" : part)
        .collect(Collectors.joining("|"));
  }

  /** What tells one account from another, whatever else is said of its bank. */
  String identity() {
    return iban != null ? iban : number + "@" + (clearing == null ? bic : clearing + clearingCode);
  }

  /** Its ends: enough to recognise it, too little to pay to it. */
  String mask() {
    String shown = iban != null ? iban : number;
    String end = shown.substring(Math.max(shown.length() - SHOWN, shown.length() / 2));
    return (iban != null ? iban.substring(0, 2) : "") + "••••" + end;
  }
}
