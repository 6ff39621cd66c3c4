package io.hookline.attribution.collect.shopper;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.value.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways in which people write a number. */
class PhoneNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+49 (0)151 12345001|+4915112345001",
        "+49 (0) 151-123 450 01|+4915112345001",
        "+49 [0]151/12345001|+4915112345001",
        "0049 151 12345001|+4915112345001",
        "(0049) 151 12345001|+4915112345001",
        "4915112345001|+4915112345001",
        "+44 (0)20 7946 0958|+442079460958",
        "+1 (415) 555-0103 ext. 22|+14155550103",
        "+1 415 555 0103 x22|+14155550103",
        "+1.415.555.0103;ext=22|+14155550103",
        "tel:+1-415-555-0103|+14155550103",
        "1 415 555 0103|+14155550103",
        "+٩٦٦٥٠١٢٣٤٥٠٤|+966501234504",
        "+۹۸۹۱۲۳۴۵۶۷۰۵|+989123456705",
        "＋４９１５１１２３４５００１|+4915112345001",
        "\u202A+49\u00A0151\u00A012345001\u202C|+4915112345001",
        "+39 06 6988 1234|+390669881234",
        "+55 (0xx11) 96123-4567|+5511961234567",
      })
  void withTheirCountryTheyAreOneNumber(String written, String international) {
    assertThat(PhoneNumbers.international(written, null)).contains(international);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0171 2345001|DE|+491712345001",
        "(0171) 23 45 001|DE|+491712345001",
        "+49 171 2345001|US|+491712345001",
        "491712345001|DE|+491712345001",
        "(415) 555-0103|US|+14155550103",
        "415.555.0103 ext 7|US|+14155550103",
        "07400 123456|GB|+447400123456",
        "06 12 34 56 78|FR|+33612345678",
        "090-1234-5678|JP|+819012345678",
        "٠٥٠١٢٣٤٥٠٤|SA|+966501234504",
        "011 49 171 2345001|US|+491712345001",
      })
  void ofAKnownCountryTheyAreItsOwn(String written, String country, String international) {
    assertThat(PhoneNumbers.international(written, country)).contains(international);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0171 2345001|",
        "0171 2345001|ZZ",
        "415 555 0103|",
        "+0000000000|",
        "+1 000 000 0000|",
        "+1 555 555 5555|",
        "0000000000|US",
        "1234567890|US",
        "+49 1234567890|",
        "+11111111111|",
        "9999999999|IN",
        "none|DE",
        "+49|DE",
        "kim@example.com|DE",
        "+123456789012345678|",
      })
  void whatMightBeAnybodysIsNone(String written, String country) {
    assertThat(PhoneNumbers.international(written, country)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000000000", "+10000000000", "1234567890", "+1234567890", "9999999999"})
  void hashesOfFilledInNumbersAreNone(String filledIn) {
    assertThat(PersonalData.phone(Sha256.hex(filledIn), null)).isEmpty();
  }
}
