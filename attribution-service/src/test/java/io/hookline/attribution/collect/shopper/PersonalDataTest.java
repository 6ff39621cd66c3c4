package io.hookline.attribution.collect.shopper;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.value.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors from TikTok's documentation of its Business API SDK. */
class PersonalDataTest {

  private static final String ALICE =
      "848a771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f";
  private static final String NUMBER =
      "9f7ec22d72092cd3c0b58726ed9c2d91b92e51a3f29837508fb2948bb22dd2fd";

  @Test
  void emailsAreTrimmedAndLowered() {
    assertThat(PersonalData.email(" ALICE_abc@gmail.com ")).contains(ALICE);
    assertThat(PersonalData.email("test@test.com"))
        .contains("f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u201Calice_abc@gmail.com\u201D",
        "\u2018Alice_abc@gmail.com\u2019",
        "\u00ABalice_abc@gmail.com\u00BB",
        "\"alice_abc@gmail.com\"",
        "<alice_abc@gmail.com>",
        "mailto:alice_abc@gmail.com",
        "\u00A0alice_abc@gmail.com\uFEFF",
        "alice\u200B_abc@gmail.com",
        "alice_abc\u00AD@gmail\u2060.com",
        "\u202Aalice_abc@gmail.com\u202C",
        "alice_abc\uFF20gmail\uFF0Ecom",
        "alice_abc@gmail.com.",
        "alice_abc@gmail.com;",
      })
  void whatTextProgramsMakeOfAnAddressIsUndone(String written) {
    assertThat(PersonalData.email(written)).contains(ALICE);
  }

  @Test
  void theApostropheOfANameIsATypewriters() {
    assertThat(PersonalData.email("Kim.O\u2019Brien@example.com"))
        .contains(Sha256.hex("kim.o'brien@example.com"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kim@m\u00FCller.example", "k\u00EDm@example.com", "kim+tag@a.b.example"})
  void unusualAddressesStayAsTheyAre(String address) {
    assertThat(PersonalData.email(address)).contains(Sha256.hex(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(+1)2133734253", "+1 213 373-4253", "1.213.373.4253", "001 2133734253"})
  void phonesBecomeE164(String written) {
    assertThat(PersonalData.phone(written, null)).contains(NUMBER);
  }

  @Test
  void externalIdsAreHashedAsTheyAre() {
    assertThat(PersonalData.externalId("user_123"))
        .contains("80fba0ae1c48e3978e43e4efc365e14e12ea0c830ba8ba5b9a2dafc7e3f2ab8b");
  }

  @Test
  void whatIsHashedStaysInLowerCase() {
    assertThat(PersonalData.email(ALICE.toUpperCase())).contains(ALICE);
    assertThat(PersonalData.phone(NUMBER, null)).contains(NUMBER);
    assertThat(PersonalData.externalId(ALICE)).contains(ALICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "null", "undefined", "guest", ""})
  void guestsAreNobody(String written) {
    assertThat(PersonalData.externalId(written)).isEmpty();
    assertThat(PersonalData.externalId(Sha256.hex(written))).isEmpty();
    assertThat(PersonalData.email(Sha256.hex(written))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mia",
        "@",
        "d41d8cd98f00b204e9800998ecf8427e",
        "kim@example.com, lee@example.com",
        "Kim <kim@example.com>",
        "kim\u201D@example.com",
        "kim @example.com",
        "kim@@example.com",
        "kim@example..com",
        "kim@.example.com",
        "kim@exam\u201Cple.com",
        "kim@example.com?subject=hi"
      })
  void whatIsNoAddressIsNoKey(String written) {
    assertThat(PersonalData.email(written)).isEmpty();
  }
}
