package io.hookline.attribution.collect.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UtmRuleTest {

  private static final UtmRule SOURCES =
      new UtmRule(
          true,
          List.of(
              new UtmWord("tiktok", List.of("tt", "Tik Tok Ads")),
              new UtmWord("instagram", List.of("ig")),
              new UtmWord("newsletter", null)),
          List.of(),
          false);

  private static final UtmRule CAMPAIGNS =
      new UtmRule(false, List.of(), List.of("*-2026", "evergreen-??"), false);

  private static final UtmRule HANDLES = new UtmRule(false, List.of(), List.of(), true);

  @ParameterizedTest
  @CsvSource({
    "TikTok, tiktok",
    "TIKTOK, tiktok",
    "tik-tok, tiktok",
    "tik tok, tiktok",
    "ticktok, tiktok",
    "tikotk, tiktok",
    "tiktoks, tiktok",
    "tıktok, tiktok",
    "TT, tiktok",
    "Tik_Tok_Ads, tiktok",
    "IG, instagram",
    "instgram, instagram",
    "Instagràm, instagram",
    "news-letter, newsletter"
  })
  void whatWasMeantIsNamed(String sent, String word) {
    assertThat(SOURCES.allows(sent)).isFalse();
    assertThat(SOURCES.refusal(sent))
        .contains("must not be \"" + sent + "\": use \"" + word + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"facebook", "t", "xx", "😀", "."})
  void whereNothingIsNearAllWordsAreNamed(String sent) {
    assertThat(SOURCES.refusal(sent))
        .contains("must not be \"" + sent + "\": \"tiktok\", \"instagram\", \"newsletter\"");
  }

  @ParameterizedTest
  @CsvSource({
    "Spring Sale 2026, spring-sale-2026",
    "spring_sale_2026, spring-sale-2026",
    "SPRING+SALE-2026, spring-sale-2026",
    "Evergreen DE, evergreen-de"
  })
  void aFormIsFoundForWhatDoesNotFitThePatterns(String sent, String form) {
    assertThat(CAMPAIGNS.allows(sent)).isFalse();
    assertThat(CAMPAIGNS.nearest(sent)).contains(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"spring-sale-2026", "a-2026", "evergreen-de", "__CAMPAIGN_NAME__", "x-2026-2026"})
  void whatFitsAPatternIsAllowed(String sent) {
    assertThat(CAMPAIGNS.refusal(sent)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-2026", "evergreen-d", "evergreen-deu", "2026", "spring-2027"})
  void whatFitsNoneIsNot(String sent) {
    assertThat(CAMPAIGNS.allows(sent)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"@miawong, miawong", "MiaWong, miawong", "mia wong, mia_wong"})
  void handlesAreWrittenAsTheyAreOnTheNetwork(String sent, String handle) {
    assertThat(HANDLES.allows(sent)).isFalse();
    assertThat(HANDLES.nearest(sent)).contains(handle);
    assertThat(HANDLES.allows(handle)).isTrue();
  }

  @Test
  void aRuleWithoutWordsAsksForLowerCaseOnly() {
    UtmRule free = new UtmRule(false, List.of(), List.of(), false);
    assertThat(free.allows("größe-38")).isTrue();
    assertThat(free.refusal("Größe 38")).contains("must not be \"Größe 38\": use \"größe-38\"");
    assertThat(free.refusal(null)).isEmpty();
  }

  @Test
  void whatIsRequiredMustBeThere() {
    assertThat(SOURCES.refusal(null).orElseThrow()).startsWith("must be given: \"tiktok\"");
    assertThat(SOURCES.refusal("\u00a0 ")).isPresent();
  }

  @Test
  void aMacroThatTikTokDoesNotKnowIsNoMacro() {
    assertThat(CAMPAIGNS.refusal("__CAMPAIN_NAME__"))
        .contains("must not be \"__CAMPAIN_NAME__\": use \"__CAMPAIGN_NAME__\"");
  }

  /** As a regular expression this would take longer than anybody lives. */
  @Test
  void noPatternTakesLong() {
    assertThat(Glob.matches("*a".repeat(24), "a".repeat(100) + "b")).isFalse();
    assertThat(Glob.matches("*", "")).isFalse();
    assertThat(Glob.matches("a*", "a")).isFalse();
    assertThat(Glob.matches("?", "😀")).isTrue();
  }
}
