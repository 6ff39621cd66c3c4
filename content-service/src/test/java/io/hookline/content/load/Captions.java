package io.hookline.content.load;

import io.hookline.kit.search.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Captions of posts in four scripts, of words of which some are common and most are rare. */
final class Captions {

  private static final int WORDS = 3_000;

  private static final String[] SYLLABLES = {
    "ka re to mi su la ne vi po da",
    "ка ре то ми су ла не ви по да",
    "كا ري تو مي سو لا ني في بو دا",
    "か れ と み す 肌 夜 朝 水 美"
  };

  private final Random random = new Random(7);
  private final List<List<String>> words = new ArrayList<>();

  Captions() {
    for (String script : SYLLABLES) {
      String[] syllables = script.split(" ");
      List<String> made = new ArrayList<>();
      for (int i = 0; i < WORDS; i++) {
        StringBuilder word = new StringBuilder();
        for (int rest = i + 10; rest > 0; rest /= 10) {
          word.append(syllables[rest % 10]);
        }
        made.add(word.toString());
      }
      words.add(made);
    }
  }

  static int scripts() {
    return SYLLABLES.length;
  }

  /** A tenth of the words makes up half of the text. */
  String word(int script) {
    double drawn = random.nextDouble();
    return words.get(script).get((int) (WORDS * drawn * drawn * drawn));
  }

  String caption(int script) {
    List<String> caption = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      caption.add(word(script));
    }
    return String.join(script == 3 ? "" : " ", caption);
  }

  static String tokens(String caption) {
    return SearchText.tokens(caption);
  }
}
