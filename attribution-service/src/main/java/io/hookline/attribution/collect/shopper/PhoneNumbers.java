package io.hookline.attribution.collect.shopper;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads telephone numbers as people write them: with a trunk prefix in brackets, an extension, the
 * digits of their own script.
 */
final class PhoneNumbers {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /** E.164 has at most 15 digits; fewer than 7 are not a subscriber's number. */
  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

  private static final Pattern TRUNK_PREFIX = Pattern.compile("[(\\[]\\s*0\\s*[)\\]]");
  private static final Pattern INTERNATIONAL_PREFIX = Pattern.compile("^[^\\d+]*00(?=\\D*[1-9])");

  /** More is no number, and would take long to read. */
  private static final int LONGEST = 100;

  private PhoneNumbers() {}

  /**
   * The number with a plus and its country code, as E.164 writes it; empty when it has no country
   * and none is named, and for what shops fill in instead of a number.
   *
   * @param country ISO 3166 code of two letters; null when none is named
   */
  static Optional<String> international(String written, String country) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String text = INTERNATIONAL_PREFIX.matcher(written).replaceFirst("+");
    return withCountryCode(text)
        .or(() -> national(text, country))
        .filter(number -> !Placeholder.isPhone(digits(number)))
        .map(number -> NUMBERS.format(number, PhoneNumberFormat.E164))
        .filter(number -> E164.matcher(number).matches());
  }

  /** Plans of numbers change faster than releases, so a number with a plus need not be known. */
  private static Optional<PhoneNumber> withCountryCode(String text) {
    if (text.indexOf('+') < 0 && text.indexOf('\uFF0B') < 0) {
      return Optional.empty();
    }
    return parse(text, null)
        .map(
            number ->
                NUMBERS.isValidNumber(number)
                    ? number
                    : parse(TRUNK_PREFIX.matcher(text).replaceAll(""), null)
                        .filter(NUMBERS::isValidNumber)
                        .orElse(number));
  }

  /**
   * Without a plus it may be of the country that is named, or lack the plus only. A number that is
   * neither might be anybody's.
   */
  private static Optional<PhoneNumber> national(String text, String country) {
    Optional<PhoneNumber> complete = parse("+" + text, null).filter(NUMBERS::isValidNumber);
    if (country == null || !Regions.KNOWN.contains(country)) {
      return complete;
    }
    int code = NUMBERS.getCountryCodeForRegion(country);
    return complete
        .filter(number -> number.getCountryCode() == code)
        .or(() -> parse(text, country).filter(NUMBERS::isValidNumber))
        .or(() -> complete);
  }

  private static Optional<PhoneNumber> parse(String text, String region) {
    try {
      return Optional.of(NUMBERS.parse(text, region));
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  private static String digits(PhoneNumber number) {
    return NUMBERS.getNationalSignificantNumber(number);
  }

  /** Read once they are needed. */
  private static final class Regions {
    static final Set<String> KNOWN = NUMBERS.getSupportedRegions();
  }
}
