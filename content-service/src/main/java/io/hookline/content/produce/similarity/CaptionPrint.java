package io.hookline.content.produce.similarity;

import io.hookline.kit.search.SearchText;
import io.hookline.kit.search.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A caption as far as likeness goes: its words and pairs of neighbouring words, in one form for
 * case, accents, width and script. Hashtags, names of accounts and addresses are left out, because
 * the same ones stand under every post of a brand.
 *
 * <p>Likeness is the share of what both have in what either has (Jaccard). Those that may be alike
 * are found by {@link #bands}: each is made of two of 32 smallest hashes (MinHash), so captions
 * with likeness s share one with probability 1 - (1 - s²)^16, which is 0.999 at {@link #ALIKE} and
 * 0.15 at 0.1.
 *
 * @see <a href="http://infolab.stanford.edu/~ullman/mmds/ch3.pdf">Mining of Massive Datasets,
 *     chapter 3</a>
 */
public final class CaptionPrint {

  /**
   * From here on two captions are nearly the same: of eight words one was changed, but not the
   * topic in a series' formula.
   */
  public static final double ALIKE = 0.6;

  private static final int BANDS = 16;
  private static final int ROWS = 2;

  private static final Pattern BESIDE_THE_TEXT =
      Pattern.compile("[#＃@＠][^\\s#＃@＠]+|(?i:https?://|www\\.)\\S+");

  private final Set<Long> shingles;

  private CaptionPrint(Set<Long> shingles) {
    this.shingles = shingles;
  }

  /**
   * @param caption null for none
   */
  public static CaptionPrint of(String caption) {
    Set<Long> shingles = new HashSet<>();
    String before = null;
    for (Word word : words(caption)) {
      shingles.add(hash(word.form()));
      if (before != null) {
        shingles.add(hash(before + ' ' + word.form()));
      }
      before = word.form();
    }
    return new CaptionPrint(shingles);
  }

  private static List<Word> words(String caption) {
    return caption == null
        ? List.of()
        : SearchText.words(BESIDE_THE_TEXT.matcher(caption).replaceAll(" ")).stream()
            .filter(word -> word.kind() != Word.Kind.MARK)
            .toList();
  }

  /** From 0 to 1; two captions without words are not alike. */
  public double likeness(CaptionPrint other) {
    long both = shingles.stream().filter(other.shingles::contains).count();
    long either = shingles.size() + other.shingles.size() - both;
    return either == 0 ? 0 : (double) both / either;
  }

  /** What captions that are alike have one of in common; empty without words. */
  public long[] bands() {
    if (shingles.isEmpty()) {
      return new long[0];
    }
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = mixed(key) ^ smallest(band * ROWS + row);
      }
      bands[band] = mixed(key);
    }
    return bands;
  }

  private long smallest(int function) {
    long seed = mixed(function + 1);
    long smallest = Long.MAX_VALUE;
    for (long shingle : shingles) {
      smallest = Math.min(smallest, mixed(shingle ^ seed));
    }
    return smallest;
  }

  /** FNV-1a over UTF-16 units: kept in the database, so never to be changed. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mixed(hash);
  }

  /** SplitMix64's finish: every bit of the result depends on every bit. */
  private static long mixed(long bits) {
    long z = bits + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
