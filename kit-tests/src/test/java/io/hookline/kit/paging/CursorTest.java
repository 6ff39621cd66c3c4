package io.hookline.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CursorTest {

  @Property
  void givesBackWhatItWasMadeOf(@ForAll @Size(min = 1, max = 4) List<String> key) {
    if (key.stream().anyMatch(part -> part.indexOf(0) >= 0 || !isText(part))) {
      return;
    }
    String cursor = Cursor.of(key.toArray());
    assertThat(Cursor.parts(cursor, key.size())).containsExactlyElementsOf(key);
    assertThat(cursor).matches("[A-Za-z0-9_-]*");
  }

  /** Lone surrogates are no text and cannot be stored. */
  private static boolean isText(String part) {
    return part.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @Test
  void anotherNumberOfPartsIsRefused() {
    assertThatThrownBy(() -> Cursor.parts(Cursor.of("a", "b"), 1))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> assertThat(refused.code()).isEqualTo(CommonProblem.INVALID_CURSOR));
  }
}
