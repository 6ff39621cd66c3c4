package io.hookline.kit.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.SpoofChecker;
import java.util.Collections;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

  @ParameterizedTest(name = "{0} reads as {1}")
  @CsvSource({
    "MIA15, MIA15",
    "mia15, MIA15",
    "ＭＩＡ１５, MIA15",
    "МІА15, MIA15",
    "Міа15, MIA15",
    "ΜΙΑ15, MIA15",
    "mıa15, MIA15",
    "MİA15, MIA15",
    "MÍA15, MIA15",
    "M\u0323IA15, MIA15",
    "MIA1\u03255, MIA15",
    "MI\u200bA15, MIA15",
    "MI\u00adA15, MIA15",
    "\u202eMIA15, MIA15",
    "MI\ufe0fA15, MIA15",
    "MIA١٥, MIA15",
    "MIA१५, MIA15",
    "𝐌𝐈𝐀𝟏𝟓, MIA15",
    "MIA‑15, MIA-15",
    "straße, STRASSE",
    "MIA1O, MIA1O",
    "BARN20, BARN20",
  })
  void typedTextsReadAsTheyAreMeant(String typed, String meant) {
    assertThat(LookAlikes.reading(typed)).isEqualTo(meant);
  }

  @ParameterizedTest(name = "{0} looks like {1}")
  @CsvSource({
    "MIA15, mia15",
    "MIA15, МIА15",
    "mia15, МІА15",
    "MIA10, MIA1O",
    "MIA10, MIAIO",
    "MIA10, MIAlO",
    "IDA10, lDA10",
    "BAR, ВАR",
    "HANNA, НАNNА",
    "сосо, COCO",
    "MIA15, MÍA15",
    "MIA15, ＭＩＡ１５",
    "MIA15, MIA1\u200b5",
    "скидка, СКИДКА",
    "שלום5, שלום٥",
    "MIA৪, MIA4",
    "MIA৪, MIA8",
  })
  void whatLooksTheSameSharesALook(String a, String b) {
    assertThat(Collections.disjoint(LookAlikes.looks(a), LookAlikes.looks(b))).isFalse();
  }

  @ParameterizedTest(name = "{0} does not look like {1}")
  @CsvSource({
    "MIA15, MIA16",
    "VIVA20, NINA20",
    "LIA10, ILA10",
    "BARN20, BAM20",
    "YOU10, UOU10",
    "скидка10, скидки10",
    "กข10, กค10",
    "SALE5, SALES"
  })
  void whatDoesNotLookTheSameSharesNone(String a, String b) {
    assertThat(Collections.disjoint(LookAlikes.looks(a), LookAlikes.looks(b))).isTrue();
  }

  /** Among issued texts, then, an order's can mean one only. */
  @Property(tries = 2000)
  void textsWithOneReadingShareALook(
      @ForAll @StringLength(min = 2, max = 5) @CharRange(from = '0', to = '\u052f') String text) {
    Assume.that(text.indexOf('\u0345') < 0); // a mark that is a letter among capitals
    String reading = LookAlikes.reading(text);
    assertThat(LookAlikes.looks(text)).contains(reading);
    assertThat(LookAlikes.reading(text.toUpperCase(Locale.ROOT))).isEqualTo(reading);
  }

  @Test
  void whatNobodySeesIsFound() {
    for (String unseen :
        new String[] {"\u200b", "\u00ad", "\u3164", "\u202e", "\ufe0f", "\u2800"}) {
      assertThat(LookAlikes.hasUnseen("MI" + unseen + "A")).isTrue();
    }
    assertThat(LookAlikes.hasUnseen("MÍA ۱")).isFalse();
  }

  /**
   * Looks are kept in databases. If another version of the library gives letters other skeletons,
   * they must be made anew by a migration, and this number with them.
   */
  @Test
  void theTableIsTheOneThatLooksWereMadeBy() {
    SpoofChecker checker = new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    int hash = 0;
    for (int c = 0; c < 0x20000; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        hash = 31 * hash + checker.getSkeleton(Character.toString(c)).hashCode();
      }
    }
    assertThat(hash).isEqualTo(-816021409);
  }
}
