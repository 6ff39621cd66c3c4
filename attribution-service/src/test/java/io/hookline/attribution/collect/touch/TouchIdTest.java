package io.hookline.attribution.collect.touch;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.input.ClickId;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TouchIdTest {

  @Test
  void aClickIdNamesItsTouch() {
    for (UUID id : List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(0, -1), Ids.next())) {
      assertThat(ClickId.touch(ClickId.of(id))).contains(id);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "click-1", "zzzzzzzzzzzzzzzzzzzzzz", "0123456789abcdefghij-_"})
  void otherTextsNameNone(String text) {
    assertThat(ClickId.touch(text)).isEmpty();
  }

  @Test
  void clickIdsAreShortUniqueAndSortLikeTheirTouches() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      ids.add(ClickId.of(Ids.next()));
    }
    assertThat(ids)
        .doesNotHaveDuplicates()
        .isSorted()
        .allMatch(id -> id.matches("[0-9A-Za-z]{22}"));
    assertThat(ClickId.of(new UUID(-1, -1))).hasSize(22);
  }

  @Test
  void anImportedTouchHasTheSameIdWheneverItArrives() {
    Instant at = Instant.parse("2026-09-14T17:03:21.123Z");
    UUID id = ImportedId.of("acme", "old-1", at);
    assertThat(ImportedId.of("acme", "old-1", at)).isEqualTo(id);
    assertThat(ImportedId.of("acme", "old-2", at)).isNotEqualTo(id);
    assertThat(ImportedId.of("nordlys", "old-1", at)).isNotEqualTo(id);
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(at.toEpochMilli());
  }
}
