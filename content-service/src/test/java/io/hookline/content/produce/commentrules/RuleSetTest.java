package io.hookline.content.produce.commentrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.produce.commentrules.RuleSet.Verdict;
import io.hookline.kit.search.SearchText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which class rules give to a comment. */
class RuleSetTest {

  private static final List<CommentRule> DEFAULTS = DefaultRules.read(new ObjectMapper());
  private static final RuleSet BY_DEFAULT = new RuleSet(1, DEFAULTS);

  private static Verdict by(List<CommentRule> rules, String text) {
    return new RuleSet(1, rules).classify(SearchText.words(text));
  }

  private static CommentRule rule(String name, CommentClass its, List<String> any, String... none) {
    return new CommentRule(name, its, any, List.of(none));
  }

  @Test
  void theFirstRuleThatFitsDecides() {
    CommentRule question = rule("Asks", CommentClass.QUESTION, List.of("?"));
    CommentRule price = rule("Price", CommentClass.INTENT, List.of("how much", "pric*"));
    assertThat(by(List.of(price, question), "Price?").rule()).isEqualTo("Price");
    assertThat(by(List.of(question, price), "Price?").rule()).isEqualTo("Asks");
    assertThat(by(List.of(question, price), "the prices").rule()).isEqualTo("Price");
    assertThat(by(List.of(question, price), "so nice"))
        .isEqualTo(new Verdict(CommentClass.OTHER, null));
    assertThat(by(List.of(), "so nice").commentClass()).isEqualTo(CommentClass.OTHER);
  }

  @Test
  void aRulePassesOverWhatItExcludes() {
    CommentRule praise =
        rule("Likes", CommentClass.PRAISE, List.of("good"), "not good", "good grief");
    assertThat(by(List.of(praise), "so GOOOOD").commentClass()).isEqualTo(CommentClass.PRAISE);
    assertThat(by(List.of(praise), "not good at all").commentClass()).isEqualTo(CommentClass.OTHER);
    assertThat(by(List.of(praise), "good? good grief").commentClass())
        .isEqualTo(CommentClass.OTHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Does it work with retinol? | QUESTION",
        "wie lange hält das | QUESTION",
        "как часто можно пользоваться | QUESTION",
        "هل يناسب البشرة الحساسة؟ | QUESTION",
        "敏感肌でも使えますか | QUESTION",
        "¿Se puede usar de día? | QUESTION",
        "ใช้ยังไงคะ? | QUESTION",
        "i dont get it | CONFUSION",
        "versteh ich nicht 😅 | CONFUSION",
        "я не понимаю что это | CONFUSION",
        "ما فهمت شي | CONFUSION",
        "意味不明なんだけど | CONFUSION",
        "No entiendo nada | CONFUSION",
        "I looooove this | PRAISE",
        "😍😍😍 | PRAISE",
        "👏🏽👏🏿 | PRAISE",
        "Das ist ja mega! | PRAISE",
        "¡Me encanta! | PRAISE",
        "ОБОЖАЮ ❤️ | PRAISE",
        "ما شاء الله | PRAISE",
        "めっちゃかわいい | PRAISE",
        "c'est magnifique | PRAISE",
        "way too expensive for me | OBJECTION",
        "Viel zu teuer!! | OBJECTION",
        "слишком дорого | OBJECTION",
        "غالي مرة | OBJECTION",
        "値段が高い… | OBJECTION",
        "love it but too expensive | OBJECTION",
        "Where can I buy this? | INTENT",
        "how much?? | INTENT",
        "Wo gibt es das? | INTENT",
        "¿Cuánto cuesta? | INTENT",
        "сколько стоит? | INTENT",
        "كم السعر؟ | INTENT",
        "これどこで買えますか？ | INTENT",
        "これ欲しい | INTENT",
        "My order never arrived | COMPLAINT",
        "funktioniert nicht | COMPLAINT",
        "не работает вообще | COMPLAINT",
        "لم يصل طلبي | COMPLAINT",
        "まだ届かない | COMPLAINT",
        "no me funcionó | COMPLAINT",
        "I don't need this in my life | OTHER",
        "not good | OTHER",
        "first | OTHER",
        ",,,,,, !!! | OTHER"
      })
  void theFirstRulesKnowWhatPeopleSay(String text, CommentClass expected) {
    Verdict verdict = BY_DEFAULT.classify(SearchText.words(text));
    assertThat(verdict.commentClass()).as(String.valueOf(verdict.rule())).isEqualTo(expected);
  }

  @Test
  void theFirstRulesAreRulesThatCanBeSet() {
    new CommentRulesUpdate(DEFAULTS).check();
  }

  /**
   * As many phrases as can be set, all of them beginning alike, and a text that nearly fits each.
   */
  @Test
  void noRulesTakeLong() {
    List<CommentRule> rules = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      List<String> phrases = new ArrayList<>();
      for (int j = 0; j < 500; j++) {
        phrases.add("a a a a " + i + "x" + j);
      }
      rules.add(rule("Rule " + i, CommentClass.OTHER, phrases));
    }
    RuleSet set = new RuleSet(1, rules);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> set.classify(SearchText.words("a ".repeat(100))));
  }
}
