package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several codes in one text. */
class PromoCodesTest extends ReadFixture {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "\"coupon\": \"WELCOME5, ida10\"~WELCOME5 IDA10",
        "\"coupon\": \"ida10,FREESHIP\"~IDA10 FREESHIP",
        "\"coupon\": \"IDA10|FREESHIP\"~IDA10 FREESHIP",
        "\"coupon\": \"IDA10;X\"~IDA10 X",
        "\"coupon\": \"IDA10 / FREESHIP\"~IDA10 FREESHIP",
        "\"coupon\": \"IDA10 + FREESHIP & MIA15\"~IDA10 FREESHIP MIA15",
        "\"coupon\": \"IDA10\\nFREESHIP\"~IDA10 FREESHIP",
        "\"coupon\": \"IDA10 FREESHIP\"~IDA10 FREESHIP",
        "\"coupon\": \"IDA10，FREESHIP、MIA15\"~IDA10 FREESHIP MIA15",
        "\"coupon\": \"[\\\"IDA10\\\", \\\"FREESHIP\\\"]\"~IDA10 FREESHIP",
        "\"coupon\": \"['IDA10', 'FREESHIP']\"~IDA10 FREESHIP",
        "\"coupon\": \"{IDA10,FREESHIP}\"~IDA10 FREESHIP",
        "\"coupon\": \"IDA10,,ida10, ,undefined\"~IDA10",
        "\"coupon\": [\"IDA10,FREESHIP\", \"MIA15\"]~IDA10 FREESHIP MIA15",
        "\"coupon\": [{\"code\": \"IDA10\", \"amount\": \"5.00\"}]~IDA10",
        "\"discount_codes\": [{\"code\": \"IDA10\"}, {\"code\": \"FREESHIP\"}]~IDA10 FREESHIP",
        "\"promo_code\": \"ida10\", \"coupon\": \"IDA10;MIA15\", \"query\": \"mia15|leo5\"~IDA10 MIA15 LEO5",
        "\"query\": \"IDA10,FREESHIP\"~IDA10 FREESHIP",
        "\"coupon\": \"скидка15\"~СКИДКА15",
        "\"coupon\": \"ІDА10 割引15\"~ІDА10 割引15",
        "\"coupon\": \"ＩＤＡ１０，ＦＲＥＥＳＨＩＰ\"~IDA10 FREESHIP",
        "\"coupon\": \"ID\u200bA\u00ad10\"~IDA10",
        "\"coupon\": \"خصم١٥\"~خصم١٥",
      })
  void eachIsKept(String properties, String codes) {
    assertThat(purchase(properties).purchase().promoCodes()).containsExactly(codes.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "\"coupon\": \"for Kim\"",
        "\"coupon\": \"kim@example.com\"",
        "\"coupon\": \"Summer Sale\"",
        "\"query\": \"red lipstick 2026\"",
        "\"query\": \"size m30 red\"",
        "\"coupon\": {\"name\": \"Kim\"}",
        "\"coupon\": [[\"IDA10\"]]",
        "\"coupon\": \"N/A\"",
      })
  void whatElseStandsThereIsNone(String properties) {
    assertThat(purchase(properties).purchase().promoCodes()).isEmpty();
  }
}
