package io.hookline.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final UUID ID = UUID.fromString("0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e");

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

  @Test
  void placeInTimeIsReadBack() {
    PlaceInTime place = new PlaceInTime(Instant.parse("2026-09-04T11:20:00.123456Z"), ID);
    assertThat(Cursor.placeInTime(Cursor.of(place.at(), place.id()))).isEqualTo(place);
    assertThat(Cursor.instant(Cursor.of(place.at()))).isEqualTo(place.at());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+1000000-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "yesterday", "", "2026-09-04"})
  void placeAtNoInstantOfAListIsRefused(String at) {
    assertThatThrownBy(() -> Cursor.placeInTime(Cursor.of(at, ID)))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> assertThat(refused.code()).isEqualTo(CommonProblem.INVALID_CURSOR));
    assertThatThrownBy(() -> Cursor.instant(Cursor.of(at))).isInstanceOf(Problem.class);
  }

  @Test
  void placeWithoutAnIdIsRefused() {
    assertThatThrownBy(() -> Cursor.placeInTime(Cursor.of("2026-09-04T11:20:00Z", "1")))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> assertThat(refused.code()).isEqualTo(CommonProblem.INVALID_CURSOR));
  }

  @Test
  void numberIsReadBack() {
    assertThat(Cursor.decimal("-12345678901.0000000001"))
        .isEqualTo(new BigDecimal("-12345678901.0000000001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e-400000000", "1E2", "0x1", "+1", "1.", ".5", "NaN", "", " 1"})
  void numberThatNoListWritesIsRefused(String number) {
    assertThatThrownBy(() -> Cursor.decimal(number))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> assertThat(refused.code()).isEqualTo(CommonProblem.INVALID_CURSOR));
  }
}
