package io.hookline.creator.money.payout;

import io.hookline.creator.money.payee.PaidTo;
import java.util.Set;

/** A payout with everything that the bank needs. */
record Payment(PayoutView payout, PaidTo to) {

  private static final String EUR = "EUR";

  /** Countries and territories of the single euro payments area, by their letters in IBANs. */
  private static final Set<String> AREA =
      Set.of(
          "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB",
          "GI", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK",
          "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "VA");

  /** Whether it is a SEPA credit transfer; everything else is an international one. */
  boolean isSepa() {
    String iban = to.account().iban();
    return payout.amount().currency().equals(EUR)
        && iban != null
        && AREA.contains(iban.substring(0, 2));
  }
}
