package io.hookline.creator.money.payee;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** National systems whose codes name a bank where there are no IBANs; by ISO 20022's code set. */
public enum Clearing {
  USABA("\\d{9}", Clearing::isRoutingNumber),
  GBDSC("\\d{6}", number -> true),
  CACPA("\\d{9}", number -> true),
  AUBSB("\\d{6}", number -> true),
  INFSC("[A-Z]{4}0[A-Z0-9]{6}", number -> true);

  private final Pattern form;
  private final Predicate<String> check;

  Clearing(String form, Predicate<String> check) {
    this.form = Pattern.compile(form);
    this.check = check;
  }

  boolean takes(String code) {
    return form.matcher(code).matches() && check.test(code);
  }

  /** The check digit of the American Bankers Association: weights 3, 7 and 1. */
  private static boolean isRoutingNumber(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      sum += (number.charAt(i) - '0') * new int[] {3, 7, 1}[i % 3];
    }
    return sum % 10 == 0 && sum > 0;
  }
}
