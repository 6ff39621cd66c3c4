package io.hookline.content.measure.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys as networks and their files write them. */
class AudienceKeysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGE | 18-24 | 18-24",
        "AGE | 18 – 24 | 18-24",
        "AGE | AGE_18_24 | 18-24",
        "AGE | age13-17 | 13-17",
        "AGE | 55+ | 55+",
        "AGE | 65+ | 65+",
        "AGE | AGE_65_ | 65+",
        "GENDER | Female | FEMALE",
        "GENDER | M | MALE",
        "GENDER | Other | OTHER",
        "GENDER | user_specified | OTHER",
        "COUNTRY | de | DE",
        "COUNTRY | UK | GB",
        "COUNTRY | Germany | DE",
        "COUNTRY | Deutschland | DE",
        "COUNTRY | États-Unis | US",
        "COUNTRY | España | ES",
        "COUNTRY | Brasil | BR",
        "COUNTRY | Việt Nam | VN",
        "COUNTRY | 日本 | JP",
        "COUNTRY | Ελλάδα | GR",
        "COUNTRY | XK | XK",
        "CITY | London, England | London, England",
        "CITY | Sa\u0303o Paulo | S\u00e3o Paulo",
        "ACTIVITY_HOUR | 7 | 07",
        "ACTIVITY_HOUR | 07:00 | 07",
        "ACTIVITY_HOUR | 23 | 23",
        "NEW_OR_RETURNING | NEW_VIEWER | NEW",
        "NEW_OR_RETURNING | RETURN_VIEWER | RETURNING",
        "FOLLOWER_OR_NOT | NON_FOLLOWER_PERCENT | NON_FOLLOWER"
      })
  void isKnownInEverySpelling(Dimension dimension, String written, String key) {
    assertThat(AudienceKeys.of(dimension, written)).contains(key);
  }

  @ParameterizedTest
  @CsvSource({"GENDER,U", "GENDER,Unknown", "COUNTRY,OTHER", "COUNTRY,Others", "CITY,undefined"})
  void whatNobodyHasBrokenDownIsTheRest(Dimension dimension, String written) {
    assertThat(AudienceKeys.of(dimension, written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AGE,18-25",
    "AGE,young",
    "AGE,45+",
    "GENDER,cat",
    "COUNTRY,ZZ",
    "COUNTRY,Atlantis",
    "ACTIVITY_HOUR,24",
    "ACTIVITY_HOUR,noon",
    "NEW_OR_RETURNING,old",
    "FOLLOWER_OR_NOT,fan"
  })
  void anotherKeyIsRefused(Dimension dimension, String written) {
    assertThatThrownBy(() -> AudienceKeys.of(dimension, written))
        .isInstanceOf(AudienceKeys.Unknown.class)
        .hasMessageContaining(written);
  }
}
