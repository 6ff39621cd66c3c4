package io.hookline.kit.access;

import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.count;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.RowsHoldWithoutTheCheck;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RowsHoldWithoutCheckTest extends RowsHoldWithoutTheCheck {

  @Override
  protected Map<String, String> fill() {
    Sample.twoBrands();
    return Map.of("note", Sample.written("ours"), "way", "NONE", "heard", Sample.written("second"));
  }

  @Test
  void theCheckIsReallyTakenOut() {
    as(Tokens.withoutGroups()).get(NOTES).then().statusCode(200);
  }

  @Test
  void anUpdateFindsNothingToChange() {
    String note = Sample.rows("select id from note order by id").get(0);
    as(Tokens.admin(THEIRS))
        .header("If-Match", "*")
        .body(Sample.note("taken over"))
        .put(NOTES + "/" + note)
        .then()
        .statusCode(404);
    assertThat(Sample.rows("select title from note")).doesNotContain("taken over");
  }

  @Test
  void aNewRowIsRefused() {
    long before = count("note");
    as(Tokens.admin(THEIRS)).body(Sample.note("smuggled")).post(NOTES).then().statusCode(404);
    assertThat(count("note")).isEqualTo(before);
  }
}
