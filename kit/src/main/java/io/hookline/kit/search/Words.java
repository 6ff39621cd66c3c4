package io.hookline.kit.search;

import io.hookline.kit.search.Word.Kind;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts a text into words. One use only. */
final class Words {

  /**
   * Of a text; what comes behind is not found. The longest caption of a network has 5,000
   * characters.
   */
  static final int MOST = 3_000;

  /** Characters of a word that count: what is longer is an address or a slip. */
  private static final int LONGEST = 50;

  /**
   * Marks above and below a character that count: Burmese has five, Tibetan six; who piles up
   * hundreds means none of them.
   */
  private static final int MOST_MARKS = 8;

  private static final Set<UnicodeScript> IN_PAIRS =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private static final int LONG_VOWEL = 0x30FC;

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int at;

  private Words(String text) {
    this.text = text;
  }

  static List<Word> of(String text) {
    return new Words(Folding.of(text)).cut();
  }

  private List<Word> cut() {
    while (at < text.length() && words.size() < MOST) {
      int c = text.codePointAt(at);
      if (isInPairs(c)) {
        run();
      } else if (isOfWord(c)) {
        word();
      } else {
        at += Character.charCount(c);
        if (c == '?') {
          words.add(new Word(Kind.MARK, "?", List.of()));
        } else if (isSymbol(c)) {
          words.add(new Word(Kind.WORD, Character.toString(c), List.of()));
        }
      }
    }
    return words;
  }

  private void run() {
    List<String> characters = new ArrayList<>();
    while (at < text.length() && isInPairs(text.codePointAt(at))) {
      characters.add(character());
    }
    int last = characters.size() - 1;
    for (int i = 0; i < last; i++) {
      words.add(new Word(Kind.PAIR, characters.get(i) + characters.get(i + 1), List.of()));
    }
    words.add(new Word(Kind.END, characters.get(last), List.of()));
  }

  private String character() {
    int from = at;
    at += Character.charCount(text.codePointAt(at));
    int end = at;
    for (int marks = 1; at < text.length() && isMark(text.codePointAt(at)); marks++) {
      at += Character.charCount(text.codePointAt(at));
      end = marks <= MOST_MARKS ? at : end;
    }
    return text.substring(from, end);
  }

  private void word() {
    int from = at;
    while (at < text.length() && goesOn(from)) {
      at += Character.charCount(text.codePointAt(at));
    }
    String written = text.substring(from, at);
    String form = cut(written.replace("'", ""));
    List<String> others = new ArrayList<>();
    if (form.length() != written.length()) {
      for (String part : written.split("'")) {
        if (part.length() > 1) {
          others.add(cut(part));
        }
      }
    }
    Lengthened.variants(form, others);
    words.add(new Word(Kind.WORD, form, others.isEmpty() ? List.of() : others));
  }

  private boolean goesOn(int from) {
    int c = text.codePointAt(at);
    if (isOfWord(c) || isMark(c)) {
      return !isInPairs(c);
    }
    if (at == from || at + 1 >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    int next = text.codePointAt(at + 1);
    return c == '\'' && Character.isLetter(before) && Character.isLetter(next) && !isInPairs(next)
        || (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(next);
  }

  private static String cut(String word) {
    return word.codePointCount(0, word.length()) <= LONGEST
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST));
  }

  private static boolean isInPairs(int c) {
    return c == LONG_VOWEL
        || c > 0x7F && Character.isLetterOrDigit(c) && IN_PAIRS.contains(UnicodeScript.of(c));
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Emoji that this Java does not know yet stand in the same blocks as the others. */
  private static boolean isSymbol(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL
        || type == Character.CURRENCY_SYMBOL
        || c >= 0x1F000 && c <= 0x1FAFF;
  }
}
